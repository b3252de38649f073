import type { PostLine } from '@/lib/domain/intake/post-line';

export type IntakeLimits = { readonly lines: number; readonly bytes: number };

/**
 * Lets through whole lines up to the limits. `cutBy` then says which limit ended the reading, null when all was read. The
 * line the byte limit falls into is left out, not read in half.
 */
export function limitIntake({ lines: mostLines, bytes: mostBytes }: IntakeLimits) {
  let cutBy: 'lines' | 'bytes' | null = null;
  async function* bytes(given: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let length = 0;
    for await (const chunk of given) {
      if (length + chunk.length > mostBytes) {
        cutBy = 'bytes';
        yield chunk.subarray(0, mostBytes - length);
        return;
      }
      length += chunk.length;
      yield chunk;
    }
  }
  async function* lines(given: AsyncIterable<PostLine>): AsyncGenerator<PostLine> {
    let held: PostLine | undefined;
    let count = 0;
    for await (const line of given) {
      if (held) yield held;
      held = undefined;
      if (count >= mostLines) {
        cutBy ??= 'lines';
        return;
      }
      count++;
      held = line;
    }
    if (held && cutBy !== 'bytes') yield held;
  }
  return { bytes, lines, cutBy: () => cutBy };
}
