import type { Db } from '@/db/client';
import { type ItemBytes, itemBytes } from '@/db/queries/item-bytes';
import { emptyOpinions, insertPlain, makePlain, type PlainWay, plainRows, plainWays } from '@/db/queries/plain-insert';
import { withScratchDatabase } from '@/db/scratch-database';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { samplePost } from '@/lib/strings/sample-posts';
import { foldCounts } from '../counts/fold-counts';
import { ingestFile } from './ingest-file';
import { postReader } from './post-reader';
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
      const preparing = await timePreparing(own, db, posts);
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

const mostPrepared = 20_000;
const preparedAtOnce = 1_000;

/** As if all posts were prepared; a part of them tells. */
async function timePreparing(own: Viewer, db: Db, posts: number): Promise<Timed> {
  const { prepare } = await postReader(db, allow(own, 'post.ingest'), { door: 'command' }, now);
  const count = Math.min(posts, mostPrepared);
  const total = { ms: 0, cpuMs: 0 };
  for (let at = 0; at < count; at += preparedAtOnce) {
    const lines = Array.from({ length: Math.min(preparedAtOnce, count - at) }, (_, n) => ({
      line: at + n + 1,
      record: samplePost(at + n, 'prepared'),
      raw: '',
    }));
    const { ms, cpuMs } = await timed(async () => {
      for (const line of lines) prepare(line);
    });
    total.ms += ms;
    total.cpuMs += cpuMs;
  }
  return { ms: (total.ms * posts) / count, cpuMs: (total.cpuMs * posts) / count };
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

type Timed = { readonly ms: number; readonly cpuMs: number };

async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}

/** A file of posts as a disk would give it: pieces of 64 KB. */
async function* jsonl(posts: number, series: string): AsyncGenerator<Uint8Array> {
  const perPiece = 150;
  for (let at = 0; at < posts; at += perPiece) {
    const lines = Array.from({ length: Math.min(perPiece, posts - at) }, (_, n) => samplePost(at + n, series));
    yield Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}
