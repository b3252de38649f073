import { fieldOf } from './post-fields';

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter that splits the first lines into the most known columns; `sep=;` in the first line decides. */
export function sniffDelimiter(head: string): { delimiter: string; skipLines: number } {
  const lines = head.split(/\r?\n/, 12);
  const told = /^sep=(.)$/i.exec(lines[0] ?? '');
  if (told) return { delimiter: told[1]!, skipLines: 1 };
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    for (const line of lines) {
      const cells = line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
      const score = cells.filter((cell) => fieldOf(cell) !== null).length * 100 + Math.min(cells.length, 50);
      if (hasText(cells) && score > best.score) best = { delimiter, score };
    }
  }
  return { delimiter: best.delimiter, skipLines: 0 };
}

/** True when one of the cells is the heading of the text column. */
export function hasText(cells: readonly unknown[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && fieldOf(cell) === 'text');
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
