import type { CellFormats } from './cell-formats';
import { mostCellLetters, tooLong } from './cell-length';
import { refusedFile } from './refused-file';
import type { SharedStrings } from './shared-strings';
import { sheetText, xmlText } from './xml-text';

export type CellValue = string | number | boolean | Date | null;

/** A cell as written: its kind and format, the text of its value and the text it holds itself. */
export type WrittenCell = {
  readonly kind: string | undefined;
  readonly format: string | undefined;
  readonly value: string | null;
  readonly own: string | null;
};

export type Book = {
  readonly strings: Pick<SharedStrings, 'at'>;
  readonly formats: Pick<CellFormats, 'isDate'>;
  readonly countsFrom1904: boolean;
};

const dayMs = 24 * 60 * 60 * 1000;
const daysBefore1970 = 25_569;
export const days1900To1904 = 1_462;

/** What a cell says, be it the error its formula came to; null for one that is empty. */
export function cellValue(cell: WrittenCell, book: Book): CellValue | typeof tooLong {
  const { kind = 'n', value } = cell;
  if (kind === 'inlineStr') return textOf(sheetText(cell.own ?? ''));
  if (kind === 'str' || kind === 'e') return textOf(sheetText(value ?? ''));
  const text = xmlText(value ?? '');
  if (kind === 'n' || kind === 'd')
    return text === '' ? null : kind === 'n' ? numberOf(text, cell, book) : dateOf(text);
  if (text === '' && (kind === 's' || kind === 'b')) return null;
  if (kind === 's') {
    const found = book.strings.at(Number(text));
    if (found === undefined) throw refusedFile('file_is_broken_xlsx');
    return found === '' ? null : found;
  }
  if (kind === 'b' && (text === '1' || text === '0')) return text === '1';
  throw refusedFile('file_is_broken_xlsx');
}

function textOf(given: string): string | null | typeof tooLong {
  const text = given.trim();
  return text.length > mostCellLetters ? tooLong : text || null;
}

/** Digits that are more than a number can hold stay as written: they are an id. */
function numberOf(text: string, { format }: WrittenCell, { formats, countsFrom1904 }: Book): number | string | Date {
  const isDate = format ? formats.isDate(Number(format)) : false;
  const number = Number(text);
  if (isDate === undefined || Number.isNaN(number)) throw refusedFile('file_is_broken_xlsx');
  if (!isDate) return Math.abs(number) > Number.MAX_SAFE_INTEGER && /^\d+$/.test(text) ? text : number;
  const days = number + (countsFrom1904 ? days1900To1904 : 0) - daysBefore1970;
  const date = new Date(Math.round(days * dayMs));
  return Number.isNaN(date.getTime()) ? number : date;
}

/** A date written as text means what it shows, whatever zone the machine is in. */
function dateOf(text: string): Date {
  const date = new Date(/T[\d:.]+$/i.test(text) ? `${text}Z` : text);
  if (Number.isNaN(date.getTime())) throw refusedFile('file_is_broken_xlsx');
  return date;
}
