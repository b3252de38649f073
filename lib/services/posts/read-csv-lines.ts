import { parse } from 'csv-parse/sync';
import { badBytes, withBadBytesShown, withoutBadBytes } from '@/lib/domain/intake/bad-bytes';
import {
  headingAmong,
  recordOf,
  rowsSearchedForHeading,
  sniffDelimiter,
  type TableColumns,
} from '@/lib/domain/intake/columns';
import { cellText, doubledQuotes, hasEscapedQuote, writtenCells } from '@/lib/domain/intake/csv-quotes';
import { foundInstead } from '@/lib/domain/intake/found-instead';
import { asSent, ownColumnsAmong, recordAsSent, valuesAsSent } from '@/lib/domain/intake/handed-back';
import { HeadingAgain } from '@/lib/domain/intake/heading-again';
import { longestLine, type PostLine } from '@/lib/domain/intake/post-line';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import { type CsvRecord, splitCsvRecords } from './split-csv-records';

/** Stands in no text. */
const noDelimiter = '\u001f';
const recordsParsedAtOnce = 50;
const lettersParsedAtOnce = 50_000;

/** Rows of a CSV under its heading (in one of the first thirty rows), numbered by the line each begins on. */
export async function readCsvLines(pieces: AsyncIterable<string>, head: string, columns: TableColumns) {
  const told = sniffDelimiter(head, columns);
  const delimiter = told ?? noDelimiter;
  const records = splitCsvRecords(pieces, delimiter);
  const first: { readonly record: CsvRecord; readonly cells: readonly string[] }[] = [];
  while (first.length < rowsSearchedForHeading) {
    const next = await records.next();
    if (next.done) break;
    const { text } = next.value;
    first.push({
      record: next.value,
      // Taken out before, they would let a quote behind them begin a cell.
      cells: 'broken' in next.value ? [] : parseCells(text, delimiter).map(withoutBadBytes),
    });
  }
  const at = headingAmong(
    first.map(({ cells }) => cells),
    columns,
  );
  const found = first[at];
  if (!found) {
    await records.return();
    throw refusedFile(columns.missing, { value: foundInstead([{ rows: first.map(({ cells }) => cells) }]) });
  }
  const own = ownColumnsAmong(found.cells);
  const names = found.cells.map((cell, column) => (own.has(column) ? '' : (own.size > 0 ? asSent(cell) : cell).trim()));
  async function* under() {
    for (const { record } of first.slice(at + 1)) yield record;
    yield* records;
  }
  const raw = withoutBadBytes(found.record.text);
  const { mayTrail = false } = columns;
  return {
    format: 'csv' as const,
    delimiter: told,
    heading: own.size > 0 ? recordAsSent(raw, delimiter, own) : raw,
    headings: names.filter((_, column) => !own.has(column)),
    lines: linesUnder({ names, own, delimiter, mayTrail, again: new HeadingAgain(names) }, under()),
  };
}

/** The names of columns; which of them are ours, whose name is empty. */
type Layout = {
  readonly names: readonly string[];
  readonly own: ReadonlySet<number>;
  readonly delimiter: string;
  readonly mayTrail: boolean;
  readonly again: HeadingAgain;
};

async function* linesUnder(layout: Layout, records: AsyncIterable<CsvRecord>): AsyncGenerator<PostLine> {
  let held: { line: number; text: string }[] = [];
  let letters = 0;
  for await (const record of records) {
    const code = record.text.includes(badBytes) ? 'bytes_broken' : 'broken' in record ? record.broken : null;
    if (code !== null) {
      yield* rowsOf(held, layout);
      held = [];
      letters = 0;
      const raw = rawOf(withBadBytesShown(record.text), layout);
      yield { line: record.line, problem: { field: 'line', code, limit: longestLine }, raw };
      continue;
    }
    held.push(record);
    letters += record.text.length;
    if (held.length < recordsParsedAtOnce && letters < lettersParsedAtOnce) continue;
    yield* rowsOf(held, layout);
    held = [];
    letters = 0;
  }
  yield* rowsOf(held, layout);
}

/** Most rows hold no quote and are only cut; the others are parsed. */
function* rowsOf(held: readonly { line: number; text: string }[], layout: Layout): Generator<PostLine> {
  const { names, own, delimiter, mayTrail, again } = layout;
  const quoted = parseEach(held.map((record) => record.text).filter(hasQuote), delimiter);
  for (const { line, text } of held) {
    const cells = cellsOf(text, hasQuote(text) ? quoted.next().value! : text.split(delimiter), names);
    if (!cells.some((cell, column) => cell.trim() !== '' && !own.has(column))) continue;
    const stands = again.take(cells);
    if (stands === 'heading') continue;
    if (stands === 'moved') {
      yield { line, problem: { field: 'line', code: 'heading_changed' }, raw: rawOf(text, layout) };
      continue;
    }
    if (cells.some((cell, column) => column >= names.length && !(mayTrail && cell.trim() === ''))) {
      const problem = { field: 'line', code: 'row_too_wide', limit: names.length };
      yield { line, problem, raw: rawOf(text, layout) };
      continue;
    }
    const record = recordOf(names, cells);
    yield { line, record: own.size > 0 ? valuesAsSent(record) : record, raw: rawOf(text, layout) };
  }
}

/** A table of one column has nothing that parts its cells. */
function cellsOf(text: string, cells: readonly string[], names: readonly string[]): readonly string[] {
  return names.length === 1 && !text.startsWith('"') ? [text] : cells;
}

const rawOf = (text: string, { own, delimiter }: Layout) => (own.size > 0 ? recordAsSent(text, delimiter, own) : text);

const hasQuote = (text: string) => text.includes('"');

/** Many records in one call are ten times faster; when their number is not what it was, each is parsed by itself. */
function* parseEach(texts: readonly string[], delimiter: string): Generator<string[], undefined> {
  const plain = texts.map((text) => (hasEscapedQuote(text) ? doubledQuotes(text) : text));
  const together = plain.length > 0 ? parseRows(plain.join('\n'), delimiter) : [];
  for (const [i, text] of plain.entries())
    yield withoutBlanks(
      together.length === plain.length ? together[i]! : (parseRows(text, delimiter)[0] ?? []),
      text,
      delimiter,
    );
}

/** Behind blanks the parser takes a closing quote for a letter. */
function withoutBlanks(cells: string[], text: string, delimiter: string): string[] {
  if (!cells.some((cell) => cell[0] === '"' && cell.endsWith(' '))) return cells;
  const written = writtenCells(text, delimiter);
  return cells.map((cell, at) => (/^"(?:[^"]|"")*" +$/.test(written[at] ?? '') ? cellText(written[at]!) : cell));
}

const parseCells = (text: string, delimiter: string): string[] => [...parseEach([text], delimiter)][0] ?? [];

const parseRows = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: '\n' });
