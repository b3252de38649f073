import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeXlsx } from './make-xlsx';

export const sheetPath = 'xl/worksheets/sheet1.xml';

/** A workbook whose parts were changed by hand. */
export function changedBook(change: (parts: Record<string, string>) => void): Uint8Array {
  const made = unzipSync(makeXlsx([['text', 'date']]));
  const parts = Object.fromEntries(Object.entries(made).map(([name, bytes]) => [name, strFromU8(bytes)]));
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook with these rows as they would be written in its sheet. */
export const bookWith = (rows: string, change: (parts: Record<string, string>) => void = () => {}): Uint8Array =>
  changedBook((parts) => {
    parts[sheetPath] = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    change(parts);
  });

/** A cell that holds its own text. */
export const ownCell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook of two kilobytes with one cell where a sheet ends. */
export const farCell = (): Uint8Array =>
  bookWith(
    `<row r="1">${ownCell('A1', 'text')}${ownCell('B1', 'date')}</row><row r="1048576">${ownCell('XFD1048576', 'x')}</row>`,
  );
