import type { Cell } from '../export/csv';
import { cellText, writtenCell, writtenCells } from './csv-quotes';
import { handedBack, recordHandedBack } from './handed-back';
import type { RejectedLine } from './post-line';

/** What of an opened file its refused lines need to be handed back. */
export type OpenedForm = { readonly heading: string | null; readonly delimiter: string | null };

/** A refused line and why, in the words of whoever sent it. */
export type RefusedLine = Pick<RejectedLine, 'line' | 'sheet' | 'raw'> & { readonly why: string };

/** The names of the sheet and of our two columns, which end in the product's name (see `isOwnHeading`). */
export type RefusedWords = { readonly sheet: string; readonly line: string; readonly why: string };

type TextFile = {
  readonly extension: 'csv' | 'jsonl';
  readonly mediaType: string;
  readonly begin: string;
  readonly line: (one: RefusedLine) => string;
};
type Workbook = {
  readonly extension: 'xlsx';
  readonly mediaType: string;
  readonly name: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly cells: (one: RefusedLine) => readonly Cell[];
};
export type RefusedLines = TextFile | Workbook;

const widths = { line: 16, why: 60, other: 24 } as const;
/**
 * Refused lines as the file they came in, to mend and send again: its number and reason stand before each, in columns that are
 * ignored then. What a spreadsheet would run as a formula has an apostrophe before it, which is taken off then. Unchanged, such a file gives
 * the same records as the lines it was made of.
 */
export function refusedLines(
  format: 'jsonl' | 'json' | 'csv' | 'xlsx',
  { heading, delimiter }: OpenedForm,
  words: RefusedWords,
): RefusedLines {
  const mark = delimiter ?? ',';
  if (format === 'xlsx') return workbook(writtenCells(heading ?? '', mark).map(cellText), mark, words);
  if (format === 'csv') {
    // A line of one column may hold what divides our columns from it.
    const isBare = (raw: string) => delimiter === null && raw[0] !== '"';
    const whole = (raw: string) => (isBare(raw) ? writtenCell(handedBack(raw), mark) : recordHandedBack(raw, mark));
    const row = (cells: readonly string[], raw: string) =>
      `${[...cells.map((cell) => writtenCell(handedBack(cell), mark)), whole(raw)].join(mark)}\n`;
    return {
      extension: 'csv',
      mediaType: 'text/csv',
      begin: `\ufeff${row([words.line, words.why], heading ?? '')}`,
      line: (one) => row([placeOf(one), oneLine(one.why)], one.raw),
    };
  }
  return {
    extension: 'jsonl',
    mediaType: 'application/x-ndjson',
    begin: '',
    line: (one) => `${withOwnKeys(one, words)}\n`,
  };
}

const placeOf = ({ line, sheet }: RefusedLine) => (sheet === undefined ? String(line) : `${sheet}: ${line}`);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function workbook(headings: readonly string[], delimiter: string, words: RefusedWords): Workbook {
  return {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: words.sheet,
    headings: [words.line, words.why, ...headings.map(handedBack)],
    widths: [widths.line, widths.why, ...headings.map(() => widths.other)],
    cells: (one) => {
      const cells = one.raw === '' ? [] : writtenCells(one.raw, delimiter).map(cellText);
      return [placeOf(one), oneLine(one.why), ...cells].map((cell) => (cell === '' ? null : handedBack(cell)));
    },
  };
}

/** What is no object stays as it is. */
function withOwnKeys({ line, why, raw }: RefusedLine, words: RefusedWords): string {
  if (raw[0] !== '{') return raw;
  const inside = raw.slice(1);
  const mark = /^\s*\}/.test(inside) ? '' : ',';
  return `{${JSON.stringify(words.line)}:${line},${JSON.stringify(words.why)}:${JSON.stringify(oneLine(why))}${mark}${inside}`;
}
