import { type Db, database } from '@/db/client';
import { mappingForHeadings } from '@/db/queries/file-mappings';
import { asHeading } from '@/lib/domain/intake/column-uses';
import { anyColumns } from '@/lib/domain/intake/columns';
import type { ColumnUse, DateOrder, FileReading } from '@/lib/domain/intake/file-reading';
import { guessColumns, holdsNames } from '@/lib/domain/intake/guess-columns';
import { meantText } from '@/lib/domain/intake/meant-letters';
import { fieldOf } from '@/lib/domain/intake/post-fields';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { readingOf } from '@/lib/domain/intake/saved-mapping';
import { writtenAgain } from '@/lib/domain/intake/written-again';
import { dayInVietnam } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { headingsKey } from '../mappings/headings-key';
import { placeDirectory } from '../places/place-directory';
import { ownExportOf } from './own-export-of';
import { type PostSource, readPostLines } from './read-post-lines';

/** A column as it is shown before importing: what it is taken for, and what stands in it first. */
export type LookedAtColumn = {
  readonly heading: string;
  readonly use: ColumnUse;
  /** Whether its name, or what stands in it, says that it tells of persons: nothing of it is read, and it is shown to nobody. */
  readonly isOfPersons: boolean;
  /** In the order of the rows, cut short; empty of a column of persons. */
  readonly values: readonly string[];
};

export type LookedAtFile = {
  readonly format: PostSource['format'];
  readonly rows: number;
  /** An export of this product: nothing of it is taken in, and what was changed in it is offered as corrections. */
  readonly isOwnExport: boolean;
  /** Of a workbook the sheets that are read, and those that are not, hidden ones among them. */
  readonly sheets: readonly string[];
  readonly otherSheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  readonly columns: readonly LookedAtColumn[];
  readonly dateOrder: DateOrder | null;
  /** The mapping that is remembered for these headings, by which the uses are shown. */
  readonly saved: { readonly name: string; readonly keptAt: string } | null;
};

const mostRows = 20;
const longestShown = 200;

/**
 * What a file looks like before it is imported: its first twenty rows by column, and what each column is taken for: as `reading` says, else as is
 * remembered for these headings, else by names and by what stands in it. The first part of a CSV or JSON is enough. Nothing
 * is kept. Throws `InvalidInput` (`file`) when nothing in it can be read.
 */
export async function lookAtFile(
  viewer: Viewer,
  { bytes, reading }: { readonly bytes: AsyncIterable<Uint8Array>; readonly reading?: FileReading },
  db: Db = database(),
  now = new Date(),
): Promise<LookedAtFile> {
  const scope = allow(viewer, 'post.ingest');
  const source = await readPostLines(bytes, { reading, columns: anyColumns });
  const records = await firstRecords(source);
  const headings = [
    ...new Set(source.headings.length > 0 ? source.headings : records.flatMap((record) => Object.keys(record))),
  ].filter(Boolean);
  const saved = reading?.columns ? null : await rememberedFor(db, scope, headings);
  const said = saved?.reading ?? reading;
  const guesses = await guessed(db, scope, headings, records, dayInVietnam(now));
  const uses = said?.columns ?? guesses;
  return {
    format: source.format,
    rows: records.length,
    isOwnExport: ownExportOf(source.headings) !== null,
    sheets: source.sheets.map(({ name }) => name),
    otherSheets: source.otherSheets.map(({ name, hidden = false }) => ({ name, isHidden: hidden })),
    columns: headings.map((heading) => columnOf(heading, { uses, guesses }, records)),
    dateOrder: said?.dateOrder ?? null,
    saved: saved && { name: saved.name, keptAt: saved.keptAt.toISOString() },
  };
}

type GivenRecord = NonNullable<PostLine['record']>;

async function firstRecords({ lines }: PostSource): Promise<GivenRecord[]> {
  const records: GivenRecord[] = [];
  for await (const { record } of lines) {
    if (record) records.push(record);
    if (records.length >= mostRows) break;
  }
  return records;
}

async function rememberedFor(db: Db, scope: Scope, headings: readonly string[]) {
  const found = await mappingForHeadings(db, scope, headingsKey(headings));
  const how = found && readingOf(found, headings);
  return found && how?.reading ? { ...how, name: found.name, keptAt: found.keptAt } : null;
}

async function guessed(
  db: Db,
  scope: Scope,
  headings: readonly string[],
  records: readonly GivenRecord[],
  today: string,
) {
  const directory = await placeDirectory(db);
  const isPlace = (given: string) => directory.resolve(given, { day: today, areas: scope.areas }) !== null;
  const samples = records.map((record) => headings.map((heading) => record[heading]));
  return guessColumns(headings.map(asHeading), samples, today, isPlace);
}

type Uses = ReadonlyMap<string, ColumnUse>;
type Taken = { readonly uses: Uses; readonly guesses: Uses };

function columnOf(heading: string, { uses, guesses }: Taken, records: readonly GivenRecord[]): LookedAtColumn {
  const use = uses.get(asHeading(heading)) ?? 'ignored';
  const values = records.map((record) => record[heading]);
  const isUnread = use === 'author' || use === 'ignored';
  const isToldOf = isUnread && (guesses.get(asHeading(heading)) === 'author' || holdsNames(values));
  const isOfPersons = fieldOf(heading) === 'author' || isToldOf;
  return { heading, use, isOfPersons, values: isOfPersons ? [] : values.map(shown) };
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text =
    typeof value === 'string' ? meantText(value) : value instanceof Date ? writtenAgain(value) : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
