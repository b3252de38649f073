import { setImmediate } from 'node:timers/promises';
import { Survey, type Surveyed } from '@/lib/domain/input/survey';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import { readPostLines } from './read-post-lines';

/** A file as it comes, once, or to be opened anew each time it is read. */
export type FileBytes = AsyncIterable<Uint8Array> | (() => AsyncIterable<Uint8Array>);

type Found = { readonly surveyed: Surveyed; readonly headings: readonly string[] };

/** So much of what comes only once is held to be read twice. */
const mostHeld = 24 * 1024 * 1024;
const linesPerBreath = 500;

/**
 * What a file shows before its first line is kept, and its bytes to be read from the beginning. Of one that comes only once the
 * first 24 MB are looked at.
 */
export async function surveyFile(
  given: FileBytes,
  { signal, reading }: { readonly signal?: AbortSignal; readonly reading?: FileReading },
): Promise<Found & { readonly bytes: AsyncIterable<Uint8Array> }> {
  if (typeof given === 'function') return { ...(await survey(given(), reading, signal)), bytes: given() };
  const { held, rest } = await hold(given);
  const all = rest ? joined(held, rest) : held;
  return { ...(await survey(held, reading, signal)), bytes: inTurn(all) };
}

async function survey(
  bytes: AsyncIterable<Uint8Array> | readonly Uint8Array[],
  reading?: FileReading,
  signal?: AbortSignal,
): Promise<Found> {
  const found = new Survey(reading);
  const { lines, headings } = await readPostLines(inTurn(bytes), { signal, reading });
  let n = 0;
  for await (const { record } of lines) {
    found.add(record ?? null);
    if (++n % linesPerBreath === 0) await setImmediate();
  }
  return { surveyed: found.found, headings };
}

async function hold(given: AsyncIterable<Uint8Array>) {
  const iterator = given[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  for (let length = 0; length < mostHeld; ) {
    const next = await iterator.next();
    if (next.done) return { held, rest: null };
    held.push(next.value);
    length += next.value.length;
  }
  return { held, rest: iterator };
}

async function* joined(held: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* held;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* inTurn(bytes: AsyncIterable<Uint8Array> | readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* bytes;
}
