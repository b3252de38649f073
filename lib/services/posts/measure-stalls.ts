import { setTimeout as wait } from 'node:timers/promises';
import type { Db } from '@/db/client';
import { emptyOpinions } from '@/db/queries/plain-insert';
import { withScratchDatabase } from '@/db/scratch-database';
import { InvalidInput } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { samplePost } from '@/lib/strings/sample-posts';
import { watched } from '../system/watched';
import { ingestFile } from './ingest-file';
import { madeUpFiles } from './made-up-files';
import { scratchBoard } from './scratch-board';

/** `holdMs` is the longest time nothing else could be done, `overIdleBytes` the most memory held beyond what was before. */
export type StallMeasure = {
  readonly file: string;
  readonly bytes: number;
  readonly outcome: string;
  readonly totalMs: number;
  readonly holdMs: number;
  readonly overIdleBytes: number;
};

const now = new Date('2026-11-01T00:00:00+07:00');
const pieceBytes = 65_536;
const everyMs = 5;
const idleMs = 2_000;

/** How long each kind of upload holds everybody else up, against a process at rest. Works in a scratch database. */
export async function measureStalls(
  viewer: Viewer,
  { url, posts }: { url: string; posts: number },
): Promise<{ readonly idleMs: number; readonly files: readonly StallMeasure[] }> {
  const scope = allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db) => {
    const board = await scratchBoard(viewer, db);
    // The word lists are compiled and the directory of places opened once, by whoever comes first.
    await takeIn(board, Buffer.from(`${JSON.stringify(samplePost(0, 'warm'))}\n`), db);
    const idle = await watched(() => wait(idleMs));
    const files: StallMeasure[] = [];
    for (const { name, make, times = 1 } of madeUpFiles(posts)) {
      await emptyOpinions(db, scope);
      const bytes = await make();
      await wait(everyMs * 2);
      const { result: outcome, ...held } = await watched(() => takeIn(board, bytes, db, times));
      files.push({ file: name, bytes: bytes.length * times, outcome, ...held });
    }
    return { idleMs: idle.holdMs, files };
  });
}

async function takeIn(board: Viewer, bytes: Uint8Array, db: Db, times = 1): Promise<string> {
  try {
    const receipt = await ingestFile(board, { bytes: inPieces(bytes, times), door: 'command' }, db, now);
    return `${receipt.added} added, ${receipt.rejectedCount} refused`;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.problems.map(({ code }) => code).join(', ');
  }
}

/** Each piece in memory of its own, as the network gives them. */
async function* inPieces(bytes: Uint8Array, times: number): AsyncGenerator<Uint8Array> {
  for (let left = times; left > 0; left--)
    for (let at = 0; at < bytes.length; at += pieceBytes)
      yield Uint8Array.prototype.slice.call(bytes, at, at + pieceBytes);
}
