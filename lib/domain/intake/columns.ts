import { columnUses } from './column-uses';
import type { FileReading } from './file-reading';
import { fieldOf } from './post-fields';

const delimiters = [',', ';', '\t', '|'] as const;

/** What a table's columns may be called: which headings are known, which row of them is the heading, and what is said without one. */
export type TableColumns = {
  readonly isKnown: (heading: string) => boolean;
  readonly isHeading: (cells: readonly unknown[]) => boolean;
  readonly missing: string;
};

/** The columns of posts, of which the text alone is needed. */
export function postColumns(reading?: FileReading): TableColumns {
  const takenFor = columnUses(reading);
  return {
    isKnown: (heading) => takenFor(heading) !== null,
    isHeading: (cells) => cells.some((cell) => typeof cell === 'string' && takenFor(cell) === 'text'),
    missing: 'no_text_column',
  };
}

/** Any columns: the first row of two names or more is the heading, however they are called. */
export const anyColumns: TableColumns = {
  isKnown: (heading) => fieldOf(heading) !== null,
  isHeading: (cells) => cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length > 1,
  missing: 'no_heading',
};

/** The delimiter that splits the first lines into the most known columns; `sep=;` in the first line decides. */
export function sniffDelimiter(
  head: string,
  columns: TableColumns = postColumns(),
): { delimiter: string; skipLines: number } {
  const lines = head.split(/\r?\n/, 12);
  const told = /^sep=(.)$/i.exec(lines[0] ?? '');
  if (told) return { delimiter: told[1]!, skipLines: 1 };
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    for (const line of lines) {
      const cells = line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
      const score = cells.filter(columns.isKnown).length * 100 + Math.min(cells.length, 50);
      if (columns.isHeading(cells) && score > best.score) best = { delimiter, score };
    }
  }
  return { delimiter: best.delimiter, skipLines: 0 };
}

/** A row as a record under the headings. The first of two columns with one heading counts. */
export function recordOf(headings: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null);
  headings.forEach((heading, i) => {
    if (heading !== '' && !(heading in record) && cells[i] !== null && cells[i] !== undefined)
      record[heading] = cells[i];
  });
  return record;
}
