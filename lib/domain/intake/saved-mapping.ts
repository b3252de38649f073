import { redact } from '../redact/redact';
import type { Redacted } from '../redact/redacted';
import { standardSpelling } from '../standard-spelling';
import { asHeading } from './column-uses';
import type { ColumnUse, DateOrder, FileReading } from './file-reading';

/** A column that is taken for something. */
export type MappedColumn = { readonly heading: Redacted; readonly use: ColumnUse };

/** What is remembered of how files with one set of headings are read. */
export type SavedMapping = {
  readonly name: Redacted;
  readonly columns: readonly MappedColumn[];
  readonly dateOrder: DateOrder | null;
};

const known = (heading: string) => standardSpelling(heading).replace(/\s+/g, ' ').trim();

/** A set of headings, the same in whatever order, case and spacing they stand. */
export const headingSet = (headings: readonly string[]): readonly string[] =>
  [...new Set(headings.map(known).filter(Boolean))].sort();

/** The columns to remember; null when a heading among them says who somebody is, and is not kept. */
export function mappedColumns({ columns }: FileReading): readonly MappedColumn[] | null {
  const mapped = [...(columns ?? [])].map(([heading, use]) => ({ heading, masked: redact(heading).text, use }));
  if (mapped.some(({ heading, masked }) => masked !== heading.normalize('NFC'))) return null;
  return mapped.map(({ masked, use }) => ({ heading: masked, use }));
}

/**
 * How a file with these headings is read as a mapping says, under the headings as they stand in it; the first of the
 * mapping's headings that the file does not have when there is one.
 */
export function readingOf(
  { columns, dateOrder }: SavedMapping,
  headings: readonly string[],
): { readonly reading: FileReading; readonly missing: null } | { readonly reading: null; readonly missing: Redacted } {
  const standing = new Map(headings.map((heading) => [known(heading), asHeading(heading)]));
  const found = new Map<string, ColumnUse>();
  for (const { heading, use } of columns) {
    const there = standing.get(known(heading));
    if (there === undefined) return { reading: null, missing: heading };
    found.set(there, use);
  }
  return { reading: { columns: found, only: true, ...(dateOrder ? { dateOrder } : {}) }, missing: null };
}

/** What is read; that a column is ignored need not be said. */
const isTaken = (use: ColumnUse) => use !== 'ignored' && use !== 'author';

/**
 * How a file is read by a mapping and by what its sender says beside it, which goes first: of `only` the columns said, nothing else;
 * otherwise the mapping's for whatever was not said. `isAsSaved`: nothing that is remembered is read otherwise.
 */
export function readingBeside(
  saved: SavedMapping,
  said: FileReading = {},
): { readonly reading: FileReading; readonly isAsSaved: boolean } {
  const columns = new Map(said.columns);
  const isSaidWhole = said.columns !== undefined && said.only === true;
  const given = new Set([...columns.keys()].map(known));
  const taken = new Set(columns.values());
  if (!isSaidWhole)
    for (const { heading, use } of saved.columns)
      if (!given.has(known(heading)) && !(isTaken(use) && taken.has(use))) columns.set(heading, use);
  const dateOrder = said.dateOrder ?? saved.dateOrder ?? undefined;
  const reading = { ...said, columns, only: true, ...(dateOrder ? { dateOrder } : {}) };
  const isAsSaved =
    usesOf([...columns]) === usesOf(saved.columns.map(({ heading, use }) => [heading, use] as const)) &&
    (saved.dateOrder === null || saved.dateOrder === dateOrder);
  return { reading, isAsSaved };
}

const usesOf = (columns: readonly (readonly [heading: string, use: ColumnUse])[]) =>
  JSON.stringify(
    columns
      .filter(([, use]) => isTaken(use))
      .map(([heading, use]) => [use, known(heading)])
      .sort(),
  );
