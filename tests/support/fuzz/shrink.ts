import type { Input } from './door';

/** A part of the input, as short as can be found in so many tries, of which `breaks` still holds. */
export async function shrink<I extends Input>(
  input: I,
  breaks: (input: I) => Promise<boolean>,
  mostTries: number,
): Promise<I> {
  let least = input;
  let tries = 0;
  for (let size = Math.ceil(least.length / 2); size >= 1 && tries < mostTries; size = Math.floor(size / 2)) {
    for (let at = 0; at < least.length && tries < mostTries; tries++) {
      const shorter = without(least, at, at + size);
      if (shorter.length < least.length && (await breaks(shorter))) least = shorter;
      else at += size;
    }
  }
  return least;
}

function without<I extends Input>(input: I, from: number, to: number): I {
  if (typeof input === 'string') return (input.slice(0, from) + input.slice(to)) as I;
  return Buffer.concat([input.subarray(0, from), input.subarray(to)]) as unknown as I;
}
