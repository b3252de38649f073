import { setImmediate } from 'node:timers/promises';
import { longestLine } from '@/lib/domain/intake/post-line';

/** A line of text without its end, or null when it is longer than `longestLine` characters. */
export type PhysicalLine = { readonly number: number; readonly text: string | null };

/**
 * The lines of a text that comes in pieces, those of a piece together: millions of empty ones cost little and, between
 * pieces, keep nobody waiting. Lines end in LF, CR LF or CR, also in one file. A line too long is not kept in memory.
 */
export async function* readPhysicalLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly PhysicalLine[], void> {
  let number = 0;
  let rest = '';
  let skipping = false;
  for await (const piece of withOneLineEnd(pieces)) {
    const lines: PhysicalLine[] = [];
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      const text = rest + piece.slice(from, end);
      lines.push({ number: ++number, text: skipping || text.length > longestLine ? null : text });
      from = end + 1;
      rest = '';
      skipping = false;
    }
    if (!skipping) rest += piece.slice(from);
    if (rest.length > longestLine) {
      rest = '';
      skipping = true;
    }
    if (lines.length > 0) yield lines;
    await setImmediate();
  }
  if (skipping || rest !== '') yield [{ number: ++number, text: skipping ? null : rest }];
}

/** The pieces with LF for every line end. A CR at the end of one waits for what follows it. */
async function* withOneLineEnd(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let isWaiting = false;
  for await (const piece of pieces) {
    if (!isWaiting && !piece.includes('\r')) {
      yield piece;
      continue;
    }
    const text: string = isWaiting ? `\r${piece}` : piece;
    isWaiting = text.endsWith('\r');
    yield (isWaiting ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
  }
  if (isWaiting) yield '\n';
}
