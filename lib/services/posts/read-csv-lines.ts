import { parse } from 'csv-parse/sync';
import { InvalidInput } from '@/lib/domain/errors';
import { recordOf, sniffDelimiter, type TableColumns } from '@/lib/domain/intake/columns';
import { longestLine, type PostLine } from '@/lib/domain/intake/post-line';
import { type CsvRecord, splitCsvRecords } from './split-csv-records';

const rowsSearchedForHeading = 10;
const recordsParsedAtOnce = 50;
const lettersParsedAtOnce = 50_000;

/** Rows of a CSV under its heading (in one of the first ten rows), numbered by the line each begins on. */
export async function readCsvLines(pieces: AsyncIterable<string>, head: string, columns: TableColumns) {
  const { delimiter } = sniffDelimiter(head, columns);
  const records = splitCsvRecords(pieces, delimiter);
  for (let i = 0; i < rowsSearchedForHeading; i++) {
    const next = await records.next();
    if (next.done) break;
    const cells = 'broken' in next.value ? [] : parseCells(next.value.text, delimiter);
    if (columns.isHeading(cells)) {
      const headings = cells.map((cell) => cell.trim());
      return {
        format: 'csv' as const,
        heading: next.value.text,
        headings,
        lines: linesUnder(headings, records, delimiter),
      };
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
function* rowsOf(held: readonly { line: number; text: string }[], headings: readonly string[], delimiter: string) {
  const quoted = parseEach(held.map((record) => record.text).filter(hasQuote), delimiter);
  for (const { line, text } of held) {
    const cells = hasQuote(text) ? quoted.next().value! : text.split(delimiter);
    if (cells.some((cell) => cell.trim() !== '')) yield { line, record: recordOf(headings, cells), raw: text };
  }
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
