/** A cell of an export. Days are `YYYY-MM-DD` text marked as such, so that a spreadsheet gets a real date. */
export type Cell = string | number | null | { readonly day: string };

const needsQuotes = /[",\r\n]/;
/** What a spreadsheet takes for a formula at the start of a cell (OWASP, CSV injection), full-width forms too. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;
/** Where a spreadsheet whose language divides cells by semicolons begins a cell in the middle of a text, quoted or not. */
const formulaWithin = /(?<=[;\t\r\n])[=+\-@＝＋－＠]/g;

/** What a cell of CSV and XLSX alike cannot hold: controls, halves of characters. */
const unholdable = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const oddCharacter = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** True for text that a spreadsheet runs when somebody types it. */
export const startsFormula = (text: string): boolean => formulaStart.test(text);

/** Text that a spreadsheet shows as text: an apostrophe goes before what it would run as a formula. */
export function formulaSafe(text: string): string {
  const safeWithin = text.replace(formulaWithin, "'$&");
  return startsFormula(safeWithin) ? `'${safeWithin}` : safeWithin;
}

/** Text as a cell holds it, so that a table says the same in every form: lines end by `\n`, and nothing stands in it that XML cannot hold. */
export function cellText(text: string): string {
  if (!oddCharacter.test(text)) return text;
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unholdable, '');
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
  const text = typeof cell === 'string' ? formulaSafe(cellText(cell)) : cell.day;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
