import { doubledQuotes, hasEscapedQuote, type Quotes, quotesAfter } from '@/lib/domain/intake/csv-quotes';
import { longestLine } from '@/lib/domain/intake/post-line';
import { readPhysicalLines } from './read-physical-lines';

/** One CSV record as text, with the line it begins on; or why that line is none. */
export type CsvRecord =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly broken: 'line_too_long' | 'csv_quote_open'; readonly text: string };

const mostLinesPerRecord = 400;

/**
 * Joins lines whose quotes span them. A quote that is never closed, or only where no cell can end, costs its own line only: those
 * after it are taken as if it were not there. No line is searched for quotes more than twice.
 */
export async function* splitCsvRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvRecord, void> {
  /** The first leaves a quote open, and none of the others closes one that is open where it begins. */
  const waiting: { readonly line: number; readonly text: string }[] = [];
  let length = 0;
  let isEscaped = false;
  const quotes = (text: string, isOpen: boolean): Quotes => {
    isEscaped = (isOpen && isEscaped) || hasEscapedQuote(text);
    return quotesAfter(isEscaped ? doubledQuotes(text) : text, delimiter, isOpen);
  };
  const next = () => {
    const first = waiting.shift()!;
    length -= first.text.length;
    return first;
  };
  const giveUp = function* (): Generator<CsvRecord> {
    yield { ...next(), broken: 'csv_quote_open' };
    while (waiting.length > 0 && quotes(waiting[0]!.text, false) !== 'open') yield* unlessEmpty(next());
  };
  const giveUpAll = function* (): Generator<CsvRecord> {
    while (waiting.length > 0) yield* giveUp();
  };
  const take = function* (line: number, text: string): Generator<CsvRecord> {
    let found = quotes(text, waiting.length > 0);
    if (found === 'broken') {
      yield* giveUpAll();
      found = quotes(text, false);
    }
    waiting.push({ line, text });
    length += text.length;
    if (found === 'open') while (waiting.length >= mostLinesPerRecord || length > longestLine) yield* giveUp();
    else {
      const whole = waiting.splice(0);
      length = 0;
      yield* unlessEmpty({ line: whole[0]!.line, text: whole.map((part) => part.text).join('\n') });
    }
  };
  for await (const lines of readPhysicalLines(pieces)) {
    // Not `yield*`, which waits a turn even for a line that gives no record.
    for (const { number, text } of lines) {
      if (waiting.length === 0 && text?.trim() === '') continue;
      for (const record of text === null ? giveUpAll() : take(number, text)) yield record;
      if (text === null) yield { line: number, broken: 'line_too_long', text: '' };
    }
  }
  for (const record of giveUpAll()) yield record;
}

function* unlessEmpty(record: CsvRecord): Generator<CsvRecord> {
  if (record.text.trim() !== '') yield record;
}
