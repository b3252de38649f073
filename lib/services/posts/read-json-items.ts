import { ArraySplitter, type Element } from '@/lib/domain/intake/array-splitter';
import { longestLine, type PostLine } from '@/lib/domain/intake/post-line';
import { parseLine } from './read-json-lines';

/** The elements of a JSON array, numbered by position. What is left of an array cut off before its end is refused. */
export async function* readJsonItems(pieces: AsyncIterable<string>): AsyncGenerator<PostLine> {
  const splitter = new ArraySplitter();
  for await (const piece of pieces) {
    for (const element of splitter.push(piece)) yield lineOf(element);
    if (splitter.closed) return;
  }
  for (const element of splitter.end()) {
    const { line, raw } = lineOf(element);
    yield { line, problem: { field: 'line', code: 'array_cut_off' }, raw };
  }
}

function lineOf({ position, text }: Element): PostLine {
  if (text === null)
    return { line: position, problem: { field: 'line', code: 'line_too_long', limit: longestLine }, raw: '' };
  const line = parseLine(position, text);
  return { ...line, raw: line.record ? JSON.stringify(line.record) : onOneLine(line.raw) };
}

const onOneLine = (text: string) =>
  text
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
