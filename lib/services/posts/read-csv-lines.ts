import { parse } from 'csv-parse/sync';
import { InvalidInput } from '@/lib/domain/errors';
import { recordOf, sniffDelimiter, type TableColumns } from '@/lib/domain/intake/columns';
import { longestLine, type PostLine } from '@/lib/domain/intake/post-line';
import { type CsvRecord, splitCsvRecords } from './split-csv-records';

const rowsSearchedForHeading = 10;
const recordsParsedAtOnce = 50;
const lettersParsedAtOnce = 50_000;

/**
 * Rows of a CSV under its heading (in one of the first ten rows), numbered by the line each begins on. A row with more cells than
 * the heading is refused by its number: a delimiter inside a cell without quotes moves what stands behind it into other columns.
 */
export async function readCsvLines(pieces: AsyncIterable<string>, head: string, columns: TableColumns) {
  const { delimiter } = sniffDelimiter(head, columns);
  const records = splitCsvRecords(pieces, delimiter);
  for (let i = 0; i < rowsSearchedForHeading; i++) {
    const next = await records.next();
    if (next.done) break;
    const cells = 'broken' in next.value ? [] : parseCells(next.value.text, delimiter);
    if (columns.isHeading(cells)) {
      const headings = cells.map((cell) => cell.trim());
      return { format: 'csv' as const, heading: next.value.text, lines: linesUnder(headings, records, delimiter) };
    }
  }
  await records.return();
  throw new InvalidInput([{ field: 'file', code: columns.missing }]);
}

async function* linesUnder(
  headings: readonly string[],
  records: AsyncIterable<CsvRecord>,
  delimiter: string,
): AsyncGenerator<PostLine> {
  let held: { line: number; text: string }[] = [];
  let letters = 0;
  for await (const record of records) {
    if ('broken' in record) {
      yield* rowsOf(held, headings, delimiter);
      held = [];
      letters = 0;
      const problem = { field: 'line', code: record.broken, limit: longestLine };
      yield { line: record.line, problem, raw: record.text };
      continue;
    }
    held.push(record);
    letters += record.text.length;
    if (held.length < recordsParsedAtOnce && letters < lettersParsedAtOnce) continue;
    yield* rowsOf(held, headings, delimiter);
    held = [];
    letters = 0;
  }
  yield* rowsOf(held, headings, delimiter);
}

/** Most rows hold no quote and are only cut; the others are parsed. */
function* rowsOf(
  held: readonly { line: number; text: string }[],
  headings: readonly string[],
  delimiter: string,
): Generator<PostLine> {
  const quoted = parseEach(held.map((record) => record.text).filter(hasQuote), delimiter);
  for (const { line, text } of held) {
    const cells = cellsOf(text, hasQuote(text) ? quoted.next().value! : text.split(delimiter), headings);
    if (cells.every((cell) => cell.trim() === '')) continue;
    const isWider = cells.length > headings.length;
    const problem = { field: 'line', code: 'row_too_wide', limit: headings.length };
    yield isWider ? { line, problem, raw: text } : { line, record: recordOf(headings, cells), raw: text };
  }
}

/** A table of one column has nothing that parts its cells. */
function cellsOf(text: string, cells: readonly string[], headings: readonly string[]): readonly string[] {
  return headings.length === 1 && !text.startsWith('"') ? [text] : cells;
}

const hasQuote = (text: string) => text.includes('"');

/** Many records in one call are ten times faster; when their number is not what it was, each is parsed by itself. */
function* parseEach(texts: readonly string[], delimiter: string): Generator<string[], undefined> {
  const together = texts.length > 0 ? parseRows(texts.join('\n'), delimiter) : [];
  for (const [i, text] of texts.entries())
    yield together.length === texts.length ? together[i]! : parseCells(text, delimiter);
}

const parseCells = (text: string, delimiter: string): string[] => parseRows(text, delimiter)[0] ?? [];

const parseRows = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: '\n' });
