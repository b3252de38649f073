import { withoutMarks } from '../vietnamese';
import { writtenCells } from './csv-quotes';

/** Columns this product adds to a file it hands back end in its name; they are ignored when the file is sent again. */
const ownName = /\(nghe ?dan\)$/;

export const isOwnHeading = (heading: unknown): boolean =>
  typeof heading === 'string' && heading.includes('(') && ownName.test(withoutMarks(heading.trim()));

/** Where a spreadsheet may begin to take a cell for a formula (OWASP, CSV injection), apostrophes before it or not. */
const begins = /^(?='*[=+\-@\t\r＝＋－＠])/;
const beginsWithin = /(?<=[;\t\r\n])(?='*[=+\-@＝＋－＠])/g;
const madeSafe = /^'(?='*[=+\-@\t\r＝＋－＠])/;
const madeSafeWithin = /(?<=[;\t\r\n])'(?='*[=+\-@＝＋－＠])/g;
/** Most texts have none of these and are safe as they are. */
const risky = /[=+\-@＝＋－＠\t\r]/;

/**
 * A text that no spreadsheet runs. One apostrophe more than there is goes before what would be a formula, so that `asSent` finds
 * every text again.
 */
export function handedBack(text: string): string {
  return risky.test(text) ? text.replace(beginsWithin, "'").replace(begins, "'") : text;
}

/** The text that was handed back. */
export function asSent(text: string): string {
  return text.includes("'") ? text.replace(madeSafe, '').replace(madeSafeWithin, '') : text;
}

/** Which columns of a heading are ours. */
export const ownColumnsAmong = (headings: readonly unknown[]): ReadonlySet<number> =>
  new Set(headings.flatMap((heading, column) => (isOwnHeading(heading) ? column : [])));

/** A record of CSV as it goes back. */
export const recordHandedBack = (raw: string, delimiter: string): string =>
  changedCells(writtenCells(raw, delimiter), handedBack).join(delimiter);

/** The record that was handed back, without our columns. */
export const recordAsSent = (raw: string, delimiter: string, own: ReadonlySet<number>): string =>
  changedCells(
    writtenCells(raw, delimiter).filter((_, column) => !own.has(column)),
    asSent,
  ).join(delimiter);

const changedCells = (cells: readonly string[], change: (text: string) => string) =>
  cells.map((cell) => (isQuoted(cell) ? `"${change(cell.slice(1))}` : change(cell)));

const isQuoted = (cell: string) =>
  cell[0] === '"' && !cell.slice(1).trimEnd().slice(0, -1).replaceAll('""', '').includes('"');

/** The values of a record as they were sent. */
export const valuesAsSent = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, typeof value === 'string' ? asSent(value) : value]),
  );

const ownKeys = /^\{(?:\s*"[^"\\]*\(Nghe Dân\)"\s*:\s*(?:\d+|"[^"\\]*(?:\\.[^"\\]*)*")\s*,?)+/;

/** The JSON object that was handed back, without our keys before its own. */
export const objectAsSent = (raw: string): string => (raw.includes('(Nghe Dân)"') ? raw.replace(ownKeys, '{') : raw);
