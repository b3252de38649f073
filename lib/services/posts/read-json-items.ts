import { type Item, ItemSplitter } from '@/lib/domain/intake/item-splitter';
import type { JsonShape } from '@/lib/domain/intake/json-shape';
import { longestLine, type PostLine } from '@/lib/domain/intake/post-line';
import { parseLine } from './read-json-lines';

/** The records of a JSON text, numbered by position. What is left of one cut off before its end is refused. */
export async function* readJsonItems(
  pieces: AsyncIterable<string>,
  shape: Exclude<JsonShape, 'lines'>,
): AsyncGenerator<PostLine> {
  const splitter = new ItemSplitter(shape);
  for await (const piece of pieces) for (const item of splitter.push(piece)) yield lineOf(item);
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

const onOneLine = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
