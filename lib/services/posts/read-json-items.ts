import { postColumns, recordOf } from '@/lib/domain/intake/columns';
import { type Item, ItemSplitter } from '@/lib/domain/intake/item-splitter';
import type { RecordsAt } from '@/lib/domain/intake/json-records';
import type { JsonShape } from '@/lib/domain/intake/json-shape';
import { mendedJson } from '@/lib/domain/intake/mended-json';
import { longestLine, type PostLine } from '@/lib/domain/intake/post-line';
import { parseLine } from './read-json-lines';

/** The records of a JSON text, numbered by position. What is left of one cut off before its end is refused. */
export async function* readJsonItems(
  pieces: AsyncIterable<string>,
  shape: Exclude<JsonShape, 'lines'>,
  records: RecordsAt | null = null,
): AsyncGenerator<PostLine> {
  const splitter = new ItemSplitter(shape, records);
  /** The names of columns, where the items are rows of a table and the first of them its heading. */
  let names: readonly string[] | null = null;
  for await (const piece of pieces) {
    for (const item of splitter.push(piece)) {
      const line = lineOf(item);
      const cells = line.problem?.code === 'not_an_object' ? cellsOf(line.raw) : null;
      if (cells && names) yield { line: line.line, ...rowUnder(names, cells), raw: line.raw };
      else if (cells && postColumns.isHeading(cells)) names = cells.map(String);
      else yield line;
    }
  }
  for (const item of splitter.end()) {
    const { line, raw } = lineOf(item);
    yield { line, problem: { field: 'line', code: 'array_cut_off' }, raw };
  }
}

function lineOf({ position, text }: Item): PostLine {
  if (text === null)
    return { line: position, problem: { field: 'line', code: 'line_too_long', limit: longestLine }, raw: '' };
  const line = parseLine(position, text);
  return { ...line, raw: onOneLine(line.raw) };
}

function cellsOf(raw: string): readonly unknown[] | null {
  const cells: unknown = JSON.parse(mendedJson(raw));
  return Array.isArray(cells) ? cells : null;
}

function rowUnder(names: readonly string[], cells: readonly unknown[]): Pick<PostLine, 'record' | 'problem'> {
  if (cells.length > names.length) return { problem: { field: 'line', code: 'row_too_wide', limit: names.length } };
  return { record: recordOf(names, cells) };
}

const onOneLine = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
