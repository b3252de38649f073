import { hashOf, letterBits, mostLetters } from './cut';

const stride = 4;
const halfLetters = mostLetters / 2;

/** Numbers above 0 by words of at most `mostLetters` letters, found without making strings. */
export class WordTable {
  /** Rows of both halves of a word (see `cut.ts`) and its number. A half of 0 is no word. */
  private readonly table: Int32Array;

  /** By keys, which are strings of letter ids (see `spelling.ts`); longer words are left out. */
  constructor(words: ReadonlyMap<string, number>) {
    this.table = new Int32Array(stride * 2 ** Math.ceil(Math.log2(2 * words.size + 2)));
    for (const [key, number] of words) {
      if (key.length > mostLetters) continue;
      const middle = Math.max(0, key.length - halfLetters);
      const low = halfOf(key, middle, key.length);
      const high = halfOf(key, 0, middle);
      this.table.set([low, high, number], this.placeOf(low, high));
    }
  }

  /** The number of a word given by its halves; 0 when it has none. */
  get(low: number, high: number): number {
    return this.table[this.placeOf(low, high) + 2]!;
  }

  /** Where a word stands, or would stand. */
  private placeOf(low: number, high: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let place = (hashOf(low, high) * stride) & mask;
    while (table[place] !== 0 && (table[place] !== low || table[place + 1] !== high)) place = (place + stride) & mask;
    return place;
  }
}

function halfOf(key: string, from: number, to: number): number {
  let half = 0;
  for (let at = from; at < to; at++) half = (half << letterBits) | key.charCodeAt(at);
  return half;
}
