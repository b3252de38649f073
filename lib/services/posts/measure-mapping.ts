import type { Db } from '@/db/client';
import { emptyOpinions } from '@/db/queries/plain-insert';
import { withScratchDatabase } from '@/db/scratch-database';
import type { ColumnUse, FileReading } from '@/lib/domain/intake/file-reading';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { samplePost } from '@/lib/strings/sample-posts';
import { foreseeFile, ingestFile } from './ingest-file';
import { lookAtFile } from './look-at-file';
import { scratchBoard } from './scratch-board';

/** Milliseconds of one round: importing a file that needs no mapping, and each step of one with headings of its own. */
export type MappingRound = {
  readonly unmappedMs: number;
  readonly lookMs: number;
  readonly dryRunMs: number;
  readonly mappedMs: number;
};

const now = new Date('2026-11-01T00:00:00+07:00');
const columns: ReadonlyMap<string, ColumnUse> = new Map<string, ColumnUse>([
  ['Mã số phiếu', 'id'],
  ['Bà con nói gì', 'text'],
  ['Hôm nào', 'date'],
  ['Ở đâu ra', 'channel'],
  ['Bao nhiêu thích', 'likes'],
]);
const ownHeadings = ['id', 'text', 'posted_at', 'channel', 'likes'];
/** As the page says it once a dry run has shown how the file is read. */
const mapped: FileReading = { columns, only: true, dateOrder: 'day_first', oldFont: 'none' };

/**
 * How long a CSV with headings of its own takes to be looked at, tried and imported by a mapping, beside the same posts under
 * this product's headings imported as they are. In turn, in a scratch database on the server of `url`.
 */
export async function measureMapping(
  viewer: Viewer,
  { url, posts, rounds }: { url: string; posts: number; rounds: number },
): Promise<readonly MappingRound[]> {
  const scope = allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db) => {
    const own = await scratchBoard(viewer, db);
    await ingestFile(own, { bytes: () => inPieces(csv(2_000, 'warm', ownHeadings)), door: 'command' }, db, now);
    const measured: MappingRound[] = [];
    for (let round = 0; round < rounds; round++) {
      const plain = csv(posts, `round-${round}`, ownHeadings);
      const foreign = csv(posts, `round-${round}`, [...columns.keys()]);
      const importing = (file: Buffer, reading?: FileReading) =>
        importedIn(own, { file, posts, reading }, db, () => emptyOpinions(db, scope));
      const unmappedMs = await importing(plain);
      const lookMs = await timed(() => lookAtFile(own, { bytes: inPieces(foreign.subarray(0, 262_144)) }, db, now));
      const tried = { bytes: () => inPieces(foreign), door: 'page', reading: { columns, only: true } } as const;
      const dryRunMs = await timed(() => foreseeFile(own, tried, db, now));
      const mappedMs = await importing(foreign, mapped);
      measured.push({ unmappedMs, lookMs, dryRunMs, mappedMs });
    }
    return measured;
  });
}

type Import = { readonly file: Buffer; readonly posts: number; readonly reading?: FileReading };

async function importedIn(own: Viewer, { file, posts, reading }: Import, db: Db, empty: () => Promise<void>) {
  await empty();
  let added = 0;
  const ms = await timed(async () => {
    ({ added } = await ingestFile(own, { bytes: () => inPieces(file), door: 'command', reading }, db, now));
  });
  if (added !== posts) throw new Error(`${added} of ${posts} posts were kept`);
  await empty();
  return ms;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function csv(posts: number, series: string, headings: readonly string[]): Buffer {
  const lines = Array.from({ length: posts }, (_, n) => {
    const post = samplePost(n, series);
    return ownHeadings.map((field) => `"${String(post[field]).replaceAll('"', '""')}"`).join(',');
  });
  return Buffer.from(`${headings.join(',')}\n${lines.join('\n')}\n`);
}

/** As a disk would give it: 64 KB at once. */
async function* inPieces(whole: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += 65_536) yield whole.subarray(at, at + 65_536);
}
