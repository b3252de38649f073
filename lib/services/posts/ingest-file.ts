import { type Db, database } from '@/db/client';
import { parseIntakeRun } from '@/lib/domain/input/intake-run';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { IntakeProgress, IntakeReceipt } from '@/lib/domain/intake/post-line';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { type IntakeInput, ingestPosts } from './ingest-posts';
import { type IntakeLimits, limitIntake } from './limit-intake';
import { type PostSource, readPostLines } from './read-post-lines';
import { whileRunning } from './running-intakes';
import { ReadingStopped, untilStopped } from './until-stopped';

export type OpenedFile = Omit<PostSource, 'lines'>;

export type FileIntake = Omit<IntakeInput, 'rows'> & {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Once it is known what the file is, before its first line. */
  readonly onOpened?: (file: OpenedFile) => void;
  readonly limits?: IntakeLimits;
  /** How the file is to be read, where its sender said so. */
  readonly reading?: FileReading;
  /** What the sender calls this upload, a UUID, to ask how far it is and to stop it by. */
  readonly run?: string;
  /** How much of the file is read, in percent; null when that cannot be known. */
  readonly percent?: () => number | null;
};

/**
 * `cutBy` names the limit at which reading ended early; what was read up to there is kept. Of an upload that was stopped before
 * its first line nobody knows what it is.
 */
export type FileReceipt = IntakeReceipt &
  (OpenedFile | Readonly<Record<keyof OpenedFile, null>>) & { readonly cutBy: 'lines' | 'bytes' | null };

const nothing: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};
const unopened = {
  ...{ format: null, encoding: null, heading: null, headings: null, delimiter: null, sheets: null, otherSheets: null },
  lines: nothing,
};

const unlimited: IntakeLimits = { lines: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/**
 * Takes in the posts of a file, as `ingestPosts` does its lines. Throws `InvalidInput` (field `file`) when nothing in it
 * can be read.
 */
export async function ingestFile(
  viewer: Viewer,
  { bytes, onOpened, limits = unlimited, reading, run, percent = () => null, ...input }: FileIntake,
  db: Db = database(),
  now = new Date(),
): Promise<FileReceipt> {
  const scope = allow(viewer, 'post.ingest');
  let kept: IntakeProgress = { read: 0, added: 0, repeated: 0, assigned: 0, rejectedCount: 0 };
  const progress = () => ({ ...kept, percent: percent() });
  const onProgress = (counts: IntakeProgress) => {
    kept = counts;
    input.onProgress?.(counts);
  };
  return whileRunning(db, scope, { run: parseIntakeRun(run), progress }, async (stop) => {
    const signal = input.signal ? AbortSignal.any([stop, input.signal]) : stop;
    const limit = limitIntake(limits);
    const source = await readPostLines(limit.bytes(untilStopped(bytes, signal)), { signal, reading }).catch((error) => {
      if (error instanceof ReadingStopped) return null;
      // A workbook cut at the limit lacks its end, and would be called damaged.
      throw limit.cutBy() === 'bytes' ? refusedFile('xlsx_too_large', limits.bytes / bytesPerMegabyte) : error;
    });
    const { lines, ...opened } = source ?? unopened;
    if (opened.format !== null) onOpened?.(opened);
    const receipt = await ingestPosts(viewer, { ...input, onProgress, signal, rows: limit.lines(lines) }, db, now);
    return { ...opened, ...receipt, cutBy: limit.cutBy() };
  });
}
