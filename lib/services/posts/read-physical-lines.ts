import { setImmediate } from 'node:timers/promises';
import { longestLine } from '@/lib/domain/intake/post-line';

/** A line of text without its end, or null when it is longer than `longestLine` characters. */
export type PhysicalLine = { readonly number: number; readonly text: string | null };

/**
 * The lines of a text that comes in pieces, those of a piece together: millions of empty ones cost little and, between
 * pieces, keep nobody waiting. A line too long is not kept in memory.
 */
export async function* readPhysicalLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly PhysicalLine[], void> {
  let number = 0;
  let rest = '';
  let skipping = false;
  for await (const piece of pieces) {
    const lines: PhysicalLine[] = [];
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      const text = rest + piece.slice(from, end);
      lines.push({ number: ++number, text: skipping || text.length > longestLine ? null : withoutReturn(text) });
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
  if (skipping || rest !== '') yield [{ number: ++number, text: skipping ? null : withoutReturn(rest) }];
}

const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);
