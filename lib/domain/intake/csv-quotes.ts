/** How a line of CSV leaves its quotes. `broken`: the cell that was open where it begins would end where no cell can. */
export type Quotes = 'closed' | 'open' | 'broken';

/**
 * How quotes stand at the end of a line of CSV (RFC 4180: a quote opens a cell only at its beginning, two quotes inside stand
 * for one). `isOpen` says whether a cell was open at its start.
 */
export function quotesAfter(line: string, delimiter: string, isOpen: boolean): Quotes {
  let inside = isOpen;
  let isCarried = isOpen;
  let at = 0;
  for (;;) {
    if (inside) {
      const quote = line.indexOf('"', at);
      if (quote < 0) return 'open';
      at = quote + 1;
      if (line[at] === '"') at++;
      else {
        if (isCarried && !endsCell(line, at, delimiter)) return 'broken';
        inside = false;
        isCarried = false;
      }
    } else {
      if ((at === 0 || line[at - 1] === delimiter) && line[at] === '"') {
        inside = true;
        at++;
        continue;
      }
      const next = line.indexOf(delimiter, at);
      if (next < 0) return 'closed';
      at = next + 1;
    }
  }
}

function endsCell(line: string, from: number, delimiter: string): boolean {
  let at = from;
  while (line[at] === ' ') at++;
  return at >= line.length || line[at] === delimiter;
}

/** A quote behind a backslash and before a word: no cell can end there, so the backslash is what stands for a second quote. */
const escapedQuote = /\\"(?=[\p{L}\p{N}])/u;

export const hasEscapedQuote = (line: string): boolean => line.includes('\\"') && escapedQuote.test(line);

/** Quotes behind backslashes as RFC 4180 writes them. */
export const doubledQuotes = (line: string): string =>
  line.replace(/\\([\\"])/g, (_, sign) => (sign === '"' ? '""' : sign));

const patterns = new Map<string, RegExp>();

/** The cells of a record as they are written, with their quotes. */
export function writtenCells(record: string, delimiter: string): string[] {
  const text = hasEscapedQuote(record) ? doubledQuotes(record) : record;
  if (!text.includes('"')) return text.split(delimiter);
  const outside = `[^${delimiter.replace(/[\\\]^-]/, '\\$&')}]*`;
  const pattern = patterns.get(delimiter) ?? new RegExp(`"[^"]*(?:""[^"]*)*"${outside}|${outside}`, 'y');
  patterns.set(delimiter, pattern);
  const cells: string[] = [];
  for (let at = 0; at <= text.length; at = pattern.lastIndex + 1) {
    pattern.lastIndex = at;
    cells.push(pattern.exec(text)?.[0] ?? '');
    pattern.lastIndex = at + cells.at(-1)!.length;
  }
  return cells;
}

/** What a written cell says. */
export function cellText(written: string): string {
  const inside = /^"([\s\S]*)"\s*$/.exec(written)?.[1];
  return inside === undefined ? written : inside.replaceAll('""', '"');
}

/** A text as a cell. */
export const writtenCell = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
