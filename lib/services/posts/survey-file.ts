import { setImmediate } from 'node:timers/promises';
import { Survey, type Surveyed } from '@/lib/domain/input/survey';
import { kindBySignature } from '@/lib/domain/intake/file-kind';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import { readPostLines } from './read-post-lines';

/** A file as it comes, once, or to be opened anew each time it is read. */
export type FileBytes = AsyncIterable<Uint8Array> | (() => AsyncIterable<Uint8Array>);

type Found = { readonly surveyed: Surveyed; readonly headings: readonly string[] };

type Asked = {
  readonly signal?: AbortSignal;
  readonly reading?: FileReading;
  /** How many lines were looked through, now and then. */
  readonly onLooked?: (lines: number) => void;
};

/** So much of what comes only once is held to be read twice; a workbook as a whole, which it is read as. */
const mostHeld = 24 * 1024 * 1024;
const linesPerBreath = 500;

/**
 * What a file shows before its first line is kept, and its bytes to be read from the beginning. Of one that comes only once the
 * first 24 MB are looked at, as they come.
 */
export async function surveyFile(
  given: FileBytes,
  asked: Asked,
): Promise<Found & { readonly bytes: AsyncIterable<Uint8Array> }> {
  if (typeof given === 'function') return { ...(await survey(given(), asked)), bytes: given() };
  const { first, whole } = held(given);
  return { ...(await survey(first(), asked)), bytes: whole() };
}

async function survey(bytes: AsyncIterable<Uint8Array>, { signal, reading, onLooked }: Asked): Promise<Found> {
  const found = new Survey(reading);
  const { lines, headings } = await readPostLines(bytes, { signal, reading });
  let n = 0;
  for await (const { record } of lines) {
    found.add(record ?? null);
    if (++n % linesPerBreath !== 0) continue;
    onLooked?.(n);
    await setImmediate();
  }
  return { surveyed: found.found, headings };
}

/** The first of what comes only once, as it comes; then the whole from its beginning. */
function held(given: AsyncIterable<Uint8Array>) {
  const iterator = given[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let isEnded = false;
  async function* first(): AsyncGenerator<Uint8Array> {
    let most: number | null = null;
    for (let length = 0; length < (most ?? mostHeld); ) {
      const next = await iterator.next();
      if (next.done) {
        isEnded = true;
        return;
      }
      pieces.push(next.value);
      length += next.value.length;
      if (length >= mostHeld) most ??= isWorkbook(pieces) ? Number.POSITIVE_INFINITY : mostHeld;
      yield next.value;
    }
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces.splice(0);
      while (!isEnded) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { first, whole };
}

const signatureBytes = 16;
const isWorkbook = (pieces: readonly Uint8Array[]) =>
  kindBySignature(Buffer.concat(pieces.slice(0, signatureBytes)).subarray(0, signatureBytes)) === 'zip';
