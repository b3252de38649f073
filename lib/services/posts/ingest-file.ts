import { type Db, database } from '@/db/client';
import { parseIntakeRun } from '@/lib/domain/input/intake-run';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import type { IntakeProgress, IntakeReceipt } from '@/lib/domain/intake/post-line';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { comeHome, type HomeComing } from './come-home';
import { type IntakeInput, ingestPosts } from './ingest-posts';
import { type IntakeLimits, limitIntake } from './limit-intake';
import { type PostSource, readPostLines } from './read-post-lines';
import { whileRunning } from './running-intakes';
import { ReadingStopped, untilStopped } from './until-stopped';

export type OpenedFile = Pick<PostSource, 'format' | 'encoding' | 'heading'>;

export type FileIntake = Omit<IntakeInput, 'rows'> & {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Once it is known what the file is, before its first line. */
  readonly onOpened?: (file: OpenedFile) => void;
  readonly limits?: IntakeLimits;
  /** What the sender calls this upload, a UUID, to ask how far it is and to stop it by. */
  readonly run?: string;
  /** How much of the file is read, in percent; null when that cannot be known. */
  readonly percent?: () => number | null;
  /** Who may see what an export that came home would correct, where that is not the viewer. */
  readonly corrector?: Viewer;
  /** Only an export that came home is meant: no other file is taken in. */
  readonly wantsOwn?: boolean;
};

/**
 * `cutBy` names the limit at which reading ended early; what was read up to there is kept. Of an upload that was stopped before
 * its first line nobody knows what it is.
 */
export type FileReceipt = Omit<IntakeReceipt, 'intakeId'> &
  (OpenedFile | Readonly<Record<keyof OpenedFile, null>>) & {
    readonly cutBy: 'lines' | 'bytes' | null;
    /** Null for an export that came home, of which nothing is taken in. */
    readonly intakeId: number | null;
    readonly ownExport: HomeComing | null;
  };

const nothing: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};
const unopened = { format: null, encoding: null, heading: null, lines: nothing };

const unlimited: IntakeLimits = { lines: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/**
 * Takes in the posts of a file, as `ingestPosts` does its lines; of an export of this product none, as `comeHome` says. Throws `InvalidInput` (field `file`) when nothing in it
 * can be read.
 */
export async function ingestFile(
  viewer: Viewer,
  { bytes, onOpened, limits = unlimited, run, percent = () => null, corrector, wantsOwn, ...input }: FileIntake,
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
    const source = await readPostLines(limit.bytes(untilStopped(bytes, signal)), signal).catch((error) => {
      if (error instanceof ReadingStopped) return null;
      // A workbook cut at the limit lacks its end, and would be called damaged.
      throw limit.cutBy() === 'bytes' ? refusedFile('xlsx_too_large', limits.bytes / bytesPerMegabyte) : error;
    });
    const { lines, ...opened } = source ?? unopened;
    if (source) onOpened?.({ format: source.format, encoding: source.encoding, heading: source.heading });
    const rows = limit.lines(lines);
    const reading = { ...input, onProgress, signal };
    const home =
      source && (await comeHome(viewer, { ...source, lines: rows }, { ...reading, corrector, wantsOwn }, db));
    const receipt = home ?? { ...(await ingestPosts(viewer, { ...reading, rows }, db, now)), ownExport: null };
    return { ...opened, ...receipt, cutBy: limit.cutBy() };
  });
}
