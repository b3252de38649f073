/** A cell of an export. Days are `YYYY-MM-DD` text marked as such, so that a spreadsheet gets a real date. */
export type Cell = string | number | null | { readonly day: string };

const needsQuotes = /[",\r\n]/;
/** What a spreadsheet takes for a formula at the start of a cell (OWASP, CSV injection), full-width forms too. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** Text that a spreadsheet shows as text: an apostrophe goes before what it would run as a formula. */
function formulaSafe(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** One line of CSV as RFC 4180 writes it, CRLF included. Numbers stay numbers; text is made formula-safe. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** What lets Excel read the file as UTF-8. */
export const byteOrderMark = '\ufeff';

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? formulaSafe(cell) : cell.day;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
