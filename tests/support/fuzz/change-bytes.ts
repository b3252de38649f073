import { pick } from '@/lib/domain/random';
import { below, chance, type Random } from './change-text';

const ends: readonly (readonly number[])[] = [
  [0],
  [0xff],
  [0xff, 0xff],
  [0xff, 0xff, 0xff, 0xff],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x01, 0x02],
  [0x1f, 0x8b],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xe1, 0xbb],
  [0xed, 0xa0, 0x80],
];

type Change = (bytes: Buffer, random: Random) => Buffer;
const at = (bytes: Buffer, random: Random) => Math.floor(random() * (bytes.length + 1));

const changes: readonly Change[] = [
  (bytes, random) => over(bytes, at(bytes, random), [Math.floor(random() * 256)]),
  (bytes, random) => over(bytes, at(bytes, random), pick(random, ends)),
  (bytes, random) => over(bytes, Math.max(0, bytes.length - 1 - below(random, 120)), pick(random, ends)),
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => bytes.subarray(below(random, 64)),
  (bytes, random) => {
    const from = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + below(random, 40))]);
  },
  (bytes, random) => {
    const from = at(bytes, random);
    const some = bytes.subarray(from, from + below(random, 60));
    return Buffer.concat([bytes.subarray(0, from), some, some, bytes.subarray(from)]);
  },
  (bytes, random) => Buffer.concat([bytes, Buffer.from(pick(random, ends))]),
  (bytes, random) => Buffer.concat([Buffer.from(pick(random, ends)), bytes]),
];

function over(bytes: Buffer, where: number, what: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [i, byte] of what.entries()) if (where + i < copy.length) copy[where + i] = byte;
  return copy;
}

/** The bytes, damaged in one or two places: overwritten, cut, doubled, or with something before or behind them. */
export function changeBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed: Buffer = Buffer.from(bytes);
  for (let left = 1 + below(random, 2); left > 0; left--) changed = pick(random, changes)(changed, random);
  return changed;
}

/** A text as bytes: mostly UTF-8, now and then as other programs write it. */
export function written(text: string, random: Random): Uint8Array {
  if (chance(random, 0.9)) return Buffer.from(text);
  return pick(random, [
    () => Buffer.from(`\ufeff${text}`),
    () => Buffer.from(`\ufeff${text}`, 'utf16le'),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(`\ufeff${text.toWellFormed()}`, 'utf16le').swap16(),
    () => Buffer.from(text, 'latin1'),
  ])();
}
