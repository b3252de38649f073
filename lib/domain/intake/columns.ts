import { columnUses } from './column-uses';
import type { FileReading } from './file-reading';
import { wordsOfHeading } from './heading-words';
import { unicodeOf } from './legacy-spelling';
import { fieldOf } from './post-fields';

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * What a table's columns may be called: the field of a heading (null when it is unknown), which row of them can be the heading, and
 * what is said without one. `mayBeEmpty`: a heading alone says something.
 */
export type TableColumns = {
  readonly fieldOf: (heading: string) => string | null;
  readonly isHeading: (cells: readonly unknown[]) => boolean;
  readonly missing: string;
  readonly mayBeEmpty?: boolean;
  /** Empty cells past the heading say nothing; else they show that something in the row was cut in two. */
  readonly mayTrail?: boolean;
};

/** The columns of posts, of which the text alone is needed. */
export const postColumns: TableColumns = {
  fieldOf,
  isHeading: isPostHeading(fieldOf),
  missing: 'no_text_column',
  mayTrail: true,
};

/** Words of a heading that stands alone in its row; a title above a table has more. */
const mostWordsAlone = 4;

/** A row that names the text, or comments beside a day: those may be the text. */
function isPostHeading(field: TableColumns['fieldOf']): TableColumns['isHeading'] {
  return (cells) => {
    const filled = cells.filter((cell) => cell !== null && cell !== undefined && cell !== '');
    const names = filled.filter((cell) => typeof cell === 'string');
    const fields = names.map(field);
    if (!fields.includes('text')) return fields.includes('comments') && fields.includes('date');
    return filled.length > 1 || wordsOfHeading(names[0] ?? '').length <= mostWordsAlone;
  };
}

/** The columns of posts as their sender says they are to be taken. */
export function columnsAsRead(reading: FileReading): TableColumns {
  const { columns, oldFont } = reading;
  if (!columns && !oldFont) return postColumns;
  const takenFor = columnUses(reading);
  const asRead = (heading: string) => takenFor(unicodeOf(heading, oldFont));
  return { ...postColumns, fieldOf: asRead, isHeading: isPostHeading(asRead) };
}

/** Any columns: a row of two names or more can be the heading, however they are called. */
export const anyColumns: TableColumns = {
  fieldOf,
  isHeading: (cells) => cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length > 1,
  missing: 'no_heading',
};

/** Whether a column's values are taken: those of authors never are. */
export const isTaken = (field: string | null): boolean => field !== null && field !== 'author' && field !== 'ignored';

/** Titles may stand above the heading. */
export const rowsSearchedForHeading = 30;

/** Which of the first rows is the heading: of those that can be, the one with the most known columns. -1 when none can. */
export function headingAmong(rows: readonly (readonly unknown[])[], columns: TableColumns): number {
  const known = rows.map((cells) => (columns.isHeading(cells) ? fieldsOf(cells, columns).size : -1));
  const most = Math.max(-1, ...known);
  return most < 0 ? -1 : known.indexOf(most);
}

/** The fields of a heading. */
export function fieldsOf(cells: readonly unknown[], { fieldOf: field }: TableColumns): Set<string> {
  const found = cells.map((cell) => (typeof cell === 'string' ? field(cell) : null));
  return new Set(found.filter((one) => one !== null));
}

/**
 * The delimiter that splits the first lines into the most known columns; `sep=;` in the first line decides. Null for a table of one
 * column, whose lines are whole as they stand.
 */
export function sniffDelimiter(head: string, columns: TableColumns): string | null {
  const lines = head.split(/\r\n?|\n/, rowsSearchedForHeading + 1);
  const told = /^"?sep=(.)"?[,;\t|]*$/i.exec(lines[0] ?? '');
  if (told) return told[1]!;
  let best: { delimiter: string | null; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    for (const line of lines) {
      const cells = line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
      const score = fieldsOf(cells, columns).size * 100 + Math.min(cells.length, 50);
      if (columns.isHeading(cells) && score > best.score)
        best = { delimiter: cells.length === 1 ? null : delimiter, score };
    }
  }
  return best.delimiter;
}

/** A row as a record under all headings, empty or not. Of columns with one heading the first that says something counts. */
export function recordOf(headings: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  headings.forEach((heading, i) => {
    const before = record[heading];
    if (heading !== '' && (before === undefined || before === '')) record[heading] = cells[i] ?? before ?? '';
  });
  return record;
}
