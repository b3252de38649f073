import { leavesQuoteOpen } from '@/lib/domain/intake/csv-quotes';
import { longestLine } from '@/lib/domain/intake/post-line';
import { type PhysicalLine, readPhysicalLines } from './read-physical-lines';

/** One CSV record as text, with the line it begins on; or why that line is none. */
export type CsvRecord =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly broken: 'line_too_long' | 'csv_quote_open'; readonly text: string };

const mostLinesPerRecord = 400;

/**
 * Joins lines whose quotes span them. A quote that is never closed costs its own line only: the lines after it are read
 * again from the next one on.
 */
export async function* splitCsvRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvRecord, void> {
  let waiting: PhysicalLine[] = [];
  let open = false;
  let length = 0;
  const giveUp = function* (): Generator<CsvRecord> {
    const [first, ...others] = waiting;
    waiting = [];
    open = false;
    length = 0;
    if (first) yield { line: first.number, broken: 'csv_quote_open', text: first.text ?? '' };
    for (const line of others) yield* take(line);
  };
  const take = function* (line: PhysicalLine): Generator<CsvRecord> {
    if (line.text === null) {
      while (waiting.length > 0) yield* giveUp();
      yield { line: line.number, broken: 'line_too_long', text: '' };
      return;
    }
    open = leavesQuoteOpen(line.text, delimiter, open);
    waiting.push(line);
    length += line.text.length;
    if (open && waiting.length < mostLinesPerRecord && length <= longestLine) return;
    if (open) yield* giveUp();
    else {
      const text = waiting.map((part) => part.text).join('\n');
      const number = waiting[0]!.number;
      waiting = [];
      length = 0;
      if (text.trim() !== '') yield { line: number, text };
    }
  };
  for await (const lines of readPhysicalLines(pieces)) {
    // Not `yield*`, which waits a turn even for a line that gives no record.
    for (const line of lines) {
      if (waiting.length === 0 && line.text?.trim() === '') continue;
      for (const record of take(line)) yield record;
    }
  }
  while (waiting.length > 0) yield* giveUp();
}
