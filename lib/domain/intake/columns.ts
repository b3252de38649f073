import { wordsOfHeading } from './heading-words';
import { fieldOf } from './post-fields';

const delimiters = [',', ';', '\t', '|'] as const;

/** What a table's columns may be called: which headings are known, which row of them is the heading, and what is said without one. */
export type TableColumns = {
  readonly isKnown: (heading: string) => boolean;
  readonly isHeading: (cells: readonly unknown[]) => boolean;
  readonly missing: string;
};

/** The columns of posts, of which the text alone is needed. */
export const postColumns: TableColumns = {
  isKnown: (heading) => fieldOf(heading) !== null,
  isHeading: isPostHeading,
  missing: 'no_text_column',
};

/** Words of a heading that stands alone in its row; a title above a table has more. */
const mostWordsAlone = 4;

/** A row that names the text, or comments beside a day: those may be the text. */
function isPostHeading(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== undefined && cell !== '');
  const names = filled.filter((cell) => typeof cell === 'string');
  const fields = names.map(fieldOf);
  if (!fields.includes('text')) return fields.includes('comments') && fields.includes('date');
  return filled.length > 1 || wordsOfHeading(names[0] ?? '').length <= mostWordsAlone;
}

/** The delimiter that splits the first lines into the most known columns; `sep=;` in the first line decides. */
export function sniffDelimiter(
  head: string,
  columns: TableColumns = postColumns,
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
