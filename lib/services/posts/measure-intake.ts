import type { Db } from '@/db/client';
import { emptyOpinions, insertPlain, plainRows } from '@/db/queries/plain-insert';
import { withScratchDatabase } from '@/db/scratch-database';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { samplePost } from '@/lib/strings/sample-posts';
import { ingestFile } from './ingest-file';
import { scratchBoard } from './scratch-board';

export type IntakeMeasure = {
  readonly posts: number;
  readonly rounds: readonly { readonly intakeMs: number; readonly plainMs: number; readonly ratio: number }[];
};

const rowsPerPlainInsert = 2_000;
const now = new Date('2026-11-01T00:00:00+07:00');

/**
 * How fast posts come in, from the bytes of a JSONL file to the last commit, against a bare insert of the very rows this
 * made into the same table. `ratio` is plain time over intake time. Works in a scratch database on the server of `url`.
 */
export async function measureIntake(
  viewer: Viewer,
  { url, posts, rounds }: { url: string; posts: number; rounds: number },
): Promise<IntakeMeasure> {
  const scope = allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db) => {
    const own = await scratchBoard(viewer, db);
    await ingestFile(own, { bytes: jsonl(2_000, 'warm'), door: 'command' }, db, now);
    const measured: { intakeMs: number; plainMs: number; ratio: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      await emptyOpinions(db, scope);
      const bytes = jsonl(posts, `round-${round}`);
      const intakeMs = await timed(() => ingestFile(own, { bytes, door: 'command' }, db, now));
      const plainMs = await timePlain(db, scope, posts);
      measured.push({ intakeMs, plainMs, ratio: plainMs / intakeMs });
    }
    return { posts, rounds: measured };
  });
}

async function timePlain(db: Db, scope: ReturnType<typeof allow>, posts: number): Promise<number> {
  const rows = await plainRows(db, scope);
  if (rows.length !== posts) throw new Error(`${rows.length} of ${posts} posts were kept`);
  await emptyOpinions(db, scope);
  return timed(async () => {
    for (let at = 0; at < rows.length; at += rowsPerPlainInsert)
      await insertPlain(db, scope, rows.slice(at, at + rowsPerPlainInsert));
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A file of posts as a disk would give it: pieces of 64 KB. */
async function* jsonl(posts: number, series: string): AsyncGenerator<Uint8Array> {
  const whole = Buffer.from(
    Array.from({ length: posts }, (_, n) => `${JSON.stringify(samplePost(n, series))}\n`).join(''),
  );
  for (let at = 0; at < whole.length; at += 65_536) yield whole.subarray(at, at + 65_536);
}
