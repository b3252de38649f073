import { InvalidInput } from '@/lib/domain/errors';
import { type ReadingAsked, readPostLines } from '@/lib/services/posts/read-post-lines';

async function* inPieces(given: string | Uint8Array, size: number) {
  const bytes = typeof given === 'string' ? Buffer.from(given) : given;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A file opened and all of its lines. */
export async function readAll(given: string | Uint8Array, asked: ReadingAsked = {}, size = 4_096) {
  const source = await readPostLines(inPieces(given, size), asked);
  const lines = [];
  for await (const line of source.lines) lines.push(line);
  return { ...source, lines };
}

/** What is wrong with a file that is not taken in; null when it is read. */
export const problemsOf = (given: string | Uint8Array, asked: ReadingAsked = {}) =>
  readAll(given, asked).then(
    () => null,
    (error) => {
      if (error instanceof InvalidInput) return error.problems;
      throw error;
    },
  );
