import type { Db } from '@/db/client';
import { type ItemBytes, itemBytes } from '@/db/queries/item-bytes';
import { emptyOpinions, insertPlain, makePlain, type PlainWay, plainRows, plainWays } from '@/db/queries/plain-insert';
import { withScratchDatabase } from '@/db/scratch-database';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { samplePost } from '@/lib/strings/sample-posts';
import { foldCounts } from '../counts/fold-counts';
import { ingestFile } from './ingest-file';
import { measurePreparing, timed } from './measure-preparing';
import { scratchBoard } from './scratch-board';

/** Milliseconds for all posts of a round. */
type Round = {
  readonly intakeMs: number;
  /** Of the same rows inserted with nothing beside, and as one would write it instead. */
  readonly plainMs: Readonly<Record<PlainWay, number>>;
  /** Making posts ready to be kept, by itself: by the clock, and CPU of this process. */
  readonly preparingMs: number;
  readonly preparingCpuMs: number;
  /** CPU of this process for the whole intake; PostgreSQL's is not in it. */
  readonly intakeCpuMs: number;
};

export type IntakeMeasure = { readonly posts: number; readonly rounds: readonly Round[]; readonly bytes: ItemBytes };

const rowsPerPlainInsert = 2_000;
const now = new Date('2026-11-01T00:00:00+07:00');

/**
 * How fast posts come in, from the bytes of a JSONL file to the last commit, against two ways to insert the very rows this made (see
 * `plainWays`), in turn; and what the items take on disk, once counted. Works in a scratch database on the server of `url`.
 */
export async function measureIntake(
  viewer: Viewer,
  { url, posts, rounds }: { url: string; posts: number; rounds: number },
): Promise<IntakeMeasure> {
  const scope = allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db) => {
    const own = await scratchBoard(viewer, db);
    await ingestFile(own, { bytes: jsonl(2_000, 'warm'), door: 'command' }, db, now);
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      await emptyOpinions(db, scope);
      const preparing = await measurePreparing(own, { posts, now }, db);
      const bytes = jsonl(posts, `round-${round}`);
      const intake = await timed(() => ingestFile(own, { bytes, door: 'command' }, db, now));
      const plainMs = { bare: 0, usual: 0 };
      for (const way of plainWays) plainMs[way] = await timePlain(db, scope, way, posts);
      const { ms: preparingMs, cpuMs: preparingCpuMs } = preparing;
      measured.push({ intakeMs: intake.ms, intakeCpuMs: intake.cpuMs, plainMs, preparingMs, preparingCpuMs });
    }
    await foldCounts(viewer, {}, db);
    return { posts, rounds: measured, bytes: await itemBytes(db, scope) };
  });
}

async function timePlain(db: Db, scope: Scope, way: PlainWay, posts: number): Promise<number> {
  await makePlain(db, scope, way);
  let [after, kept, total] = ['0', 0, 0];
  for (;;) {
    const rows = await plainRows(db, scope, { after, limit: rowsPerPlainInsert });
    const last = rows.at(-1);
    if (!last) break;
    total += (await timed(() => insertPlain(db, scope, way, rows))).ms;
    kept += rows.length;
    after = last.id;
  }
  if (kept !== posts) throw new Error(`${kept} of ${posts} posts were kept`);
  return total;
}

/** A file of posts as a disk would give it: pieces of 64 KB. */
async function* jsonl(posts: number, series: string): AsyncGenerator<Uint8Array> {
  const perPiece = 150;
  for (let at = 0; at < posts; at += perPiece) {
    const lines = Array.from({ length: Math.min(perPiece, posts - at) }, (_, n) => samplePost(at + n, series));
    yield Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}
