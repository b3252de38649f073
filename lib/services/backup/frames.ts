/**
 * What the compressed part of a backup is made of: a letter, a length of four bytes and so many bytes. `T` the name of a
 * table, `D` a piece of its rows, `E` how many rows it had and their SHA-256, `Z` the end.
 */
export type Frame = { readonly kind: FrameKind; readonly bytes: Buffer };
export type FrameKind = 'T' | 'D' | 'E' | 'Z';

const kinds = new Set<string>(['T', 'D', 'E', 'Z'] satisfies FrameKind[]);
const headBytes = 5;
/** Rows are cut anywhere, so that no piece is longer, however long a row is. */
const longestFrame = 1 << 20;

/** A frame as it is written. */
export function frame(kind: FrameKind, bytes: Buffer | string = ''): Buffer {
  const content = Buffer.from(bytes);
  const head = Buffer.alloc(headBytes);
  head.write(kind, 0, 'latin1');
  head.writeUInt32BE(content.length, 1);
  return Buffer.concat([head, content]);
}

/** The frames in a stream of bytes. Throws what `broken` makes where there is none. */
export async function* readFrames(bytes: AsyncIterable<Buffer>, broken: () => Error): AsyncGenerator<Frame> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of bytes) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let at = 0;
    while (rest.length - at >= headBytes) {
      const kind = rest.toString('latin1', at, at + 1);
      const length = rest.readUInt32BE(at + 1);
      if (!kinds.has(kind) || length > longestFrame) throw broken();
      if (rest.length - at - headBytes < length) break;
      yield { kind: kind as FrameKind, bytes: rest.subarray(at + headBytes, at + headBytes + length) };
      at += headBytes + length;
    }
    rest = rest.subarray(at);
  }
  if (rest.length > 0) throw broken();
}
