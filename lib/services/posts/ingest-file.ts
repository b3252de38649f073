import { type Db, database } from '@/db/client';
import { InvalidInput } from '@/lib/domain/errors';
import { parseIntakeRun } from '@/lib/domain/input/intake-run';
import { askedFirst, Survey, type Surveyed } from '@/lib/domain/input/survey';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { asHeading, columnUses } from '@/lib/domain/intake/column-uses';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import { foundInstead } from '@/lib/domain/intake/found-instead';
import type { ForeseenReceipt, IntakeProgress, IntakeReceipt, PostLine } from '@/lib/domain/intake/post-line';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { readingBySavedName } from '../mappings/reading-by-saved-name';
import { comeHome, type HomeComing } from './come-home';
import { foreseePosts } from './foresee-posts';
import { type IntakeInput, ingestPosts } from './ingest-posts';
import { type IntakeLimits, limitIntake } from './limit-intake';
import { ownExportOf } from './own-export-of';
import { type PostSource, type ReadingAsked, readPostLines } from './read-post-lines';
import { whileRunning } from './running-intakes';
import { type FileBytes, surveyFile } from './survey-file';
import { ReadingStopped, untilStopped } from './until-stopped';

export type OpenedFile = Omit<PostSource, 'lines'>;

export type FileIntake = Omit<IntakeInput, 'rows'> & {
  readonly bytes: FileBytes;
  /** Once it is known what the file is, before its first line. */
  readonly onOpened?: (file: OpenedFile) => void;
  readonly limits?: IntakeLimits;
  /** How many lines were looked through, before the first is kept. */
  readonly onLooked?: (lines: number) => void;
  /** How the file is to be read, where its sender said so. */
  readonly reading?: FileReading;
  /** What the sender calls this upload, a UUID, to ask how far it is and to stop it by. */
  readonly run?: string;
  /** How much of the file is read, in percent; null when that cannot be known. */
  readonly percent?: () => number | null;
  /** Who may see what an export that came home would correct, where that is not the viewer. */
  readonly corrector?: Viewer;
  /** Only an export that came home is meant: no other file is taken in. */
  readonly wantsOwn?: boolean;
};

type Taken = {
  /** The limit at which reading ended early; what was read up to there is kept. */
  readonly cutBy: 'lines' | 'bytes' | null;
  /** The name of the mapping by which it was read; null by none, or otherwise than it is remembered. */
  readonly mapping: Redacted | null;
};

/** Of an upload that was stopped before its first line nobody knows what it is. */
export type FileReceipt = Omit<IntakeReceipt, 'intakeId'> &
  (OpenedFile | Readonly<Record<keyof OpenedFile, null>>) &
  Taken & {
    /** Null for an export that came home, of which nothing is taken in. */
    readonly intakeId: number | null;
    readonly ownExport: HomeComing | null;
  };

/** What would become of a file, and what all its lines show together; `asks` is why it would not be read before somebody says how. */
export type ForeseenFile = ForeseenReceipt &
  (OpenedFile | Readonly<Record<keyof OpenedFile, null>>) &
  Taken & { readonly surveyed: Surveyed; readonly asks: ReturnType<typeof askedFirst> };

const nothing: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};
const unopened = {
  ...{ format: null, encoding: null, heading: null, headings: null, delimiter: null, sheets: null, otherSheets: null },
  lines: nothing,
};

const unlimited: IntakeLimits = { lines: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/**
 * Takes in the posts of a file, as `ingestPosts` does its lines; of an export of this product none, as `comeHome` says. Throws `InvalidInput` (field `file`) when nothing in it
 * can be read, or when its lines together show that somebody has to say first how (`dates_month_first`, `dates_contradict`,
 * `file_old_font_tcvn3` …); (field `mapping`) when there is none of that name or a column of it is not there.
 */
export async function ingestFile(
  viewer: Viewer,
  file: FileIntake,
  db: Db = database(),
  now = new Date(),
): Promise<FileReceipt> {
  const scope = allow(viewer, 'post.ingest');
  const { corrector, wantsOwn } = file;
  return takeFile(db, scope, file, openSurveyed, async (input, headings) => {
    const home = await comeHome(viewer, { headings, lines: input.rows }, { ...input, corrector, wantsOwn }, db);
    return home ?? { ...(await ingestPosts(viewer, input, db, now)), ownExport: null };
  });
}

/**
 * What would become of a file, with nothing kept. Throws as `ingestFile` does, but for what `asks` tells: why the file would not be taken in before
 * somebody says how it is read.
 */
export async function foreseeFile(
  viewer: Viewer,
  file: FileIntake,
  db: Db = database(),
  now = new Date(),
): Promise<ForeseenFile> {
  const scope = allow(viewer, 'post.ingest');
  return takeFile(db, scope, file, openAtOnce, async ({ rows, ...input }, headings) => {
    if (ownExportOf(headings)) throw refusedFile('file_is_own_export');
    const survey = new Survey(input.reading);
    const receipt = await foreseePosts(viewer, { ...input, rows: looking(rows, survey) }, db, now);
    return { ...receipt, surveyed: survey.found, asks: askedFirst(survey.found, input.reading) };
  });
}

async function takeFile<Receipt extends object>(
  db: Db,
  scope: Scope,
  { bytes, onOpened, onLooked, limits = unlimited, run, percent = () => null, ...input }: FileIntake,
  open: typeof openSurveyed,
  take: (input: IntakeInput, headings: readonly string[]) => Promise<Receipt>,
) {
  const { reading, mapping } = await readingBySavedName(db, scope, input);
  let kept: IntakeProgress = { read: 0, added: 0, repeated: 0, assigned: 0, rejectedCount: 0 };
  let looked: number | null = null;
  const progress = () => ({ ...kept, percent: percent(), looked });
  const tellLooked = (lines: number) => {
    looked = lines;
    onLooked?.(lines);
  };
  const onProgress = (counts: IntakeProgress) => {
    kept = counts;
    input.onProgress?.(counts);
  };
  return whileRunning(db, scope, { run: parseIntakeRun(run), progress }, async (stop) => {
    const signal = input.signal ? AbortSignal.any([stop, input.signal]) : stop;
    const limit = limitIntake(limits);
    const bounded = (given: AsyncIterable<Uint8Array>) => limit.bytes(untilStopped(given, signal));
    const again = typeof bytes === 'function' ? () => bounded(bytes()) : bounded(bytes);
    const source = await open(again, { signal, reading, onLooked: tellLooked }).catch((error) => {
      if (error instanceof ReadingStopped) return null;
      // A workbook cut at the limit lacks its end, and would be called damaged.
      throw limit.cutBy() === 'bytes'
        ? refusedFile('xlsx_too_large', limits.bytes / bytesPerMegabyte)
        : textGone(reading, error);
    });
    looked = null;
    const { lines, ...opened } = source ?? unopened;
    if (opened.format !== null) {
      if (opened.headings.length > 0) requireColumns(reading, opened.headings);
      if (opened.headings.length > 0 && !ownExportOf(opened.headings)) requireDates(reading, opened.headings);
      onOpened?.(opened);
    }
    const receipt = await take(
      { ...input, reading, mapping: mapping ?? undefined, onProgress, signal, rows: limit.lines(lines) },
      opened.headings ?? [],
    );
    return { ...opened, ...receipt, mapping, cutBy: limit.cutBy() };
  });
}

type OpeningAsked = ReadingAsked & Pick<FileIntake, 'onLooked'>;

/** Opens a file once all of it was looked at for what no single line tells, unless that was said. */
async function openSurveyed(bytes: FileBytes, how: OpeningAsked): Promise<PostSource> {
  const { dateOrder, oldFont } = how.reading ?? {};
  if (dateOrder && oldFont) return readPostLines(opened(bytes), how);
  const found = await surveyFile(bytes, how);
  const asked = askedFirst(found.surveyed, how.reading);
  if (asked && !ownExportOf(found.headings)) throw new InvalidInput([asked]);
  return readPostLines(found.bytes, how);
}

const openAtOnce = (bytes: FileBytes, how: ReadingAsked) => readPostLines(opened(bytes), how);

const opened = (bytes: FileBytes) => (typeof bytes === 'function' ? bytes() : bytes);

function requireColumns({ columns }: FileReading = {}, headings: readonly string[]): void {
  const there = new Set(headings.map(asHeading));
  const gone = [...(columns?.keys() ?? [])].find((heading) => !there.has(heading));
  if (gone !== undefined) throw columnGone(gone);
}

const columnGone = (heading: string) =>
  new InvalidInput([{ field: 'map', code: 'map_column_gone', value: redact(heading.slice(0, 60)).text }]);

/** That no column is the text is told by the name of the one that was said to be. */
function textGone({ columns }: FileReading = {}, error: unknown): unknown {
  const isWithoutText = error instanceof InvalidInput && error.problems[0]?.code === 'no_text_column';
  const [said] = [...(columns ?? [])].find(([, use]) => use === 'text') ?? [];
  return isWithoutText && said !== undefined ? columnGone(said) : error;
}

/** Else each of its lines would be refused for the same reason. */
function requireDates(reading: FileReading | undefined, headings: readonly string[]): void {
  const takenFor = columnUses(reading);
  if (headings.some((heading) => takenFor(heading) === 'date')) return;
  throw refusedFile('no_date_column', { value: foundInstead([{ rows: [headings] }]) });
}

async function* looking(rows: AsyncIterable<PostLine>, survey: Survey): AsyncGenerator<PostLine> {
  for await (const line of rows) {
    survey.add(line.record ?? null);
    yield line;
  }
}
