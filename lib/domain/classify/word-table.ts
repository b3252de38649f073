import { hashOf, letterBits, mostLetters } from './cut';

const stride = 4;
const fewest = 64;
const halfLetters = mostLetters / 2;

/** Numbers above 0 by words, which are keys of letter ids (see `spelling.ts`). Short ones are found without making strings. */
export class WordTable {
  /** Rows of both halves of a word (see `cut.ts`) and its number. A half of 0 is no word. */
  private table = new Int32Array(fewest * stride);
  private count = 0;
  private readonly long = new Map<string, number>();

  /** The number of a word of at most `mostLetters` letters, given by its halves; 0 when it has none. */
  get(low: number, high: number): number {
    return this.table[this.placeOf(low, high) + 2]!;
  }

  getLong(key: string): number {
    return this.long.get(key) ?? 0;
  }

  getKey(key: string): number {
    return key.length > mostLetters ? this.getLong(key) : this.get(lowOf(key), highOf(key));
  }

  set(key: string, number: number): void {
    if (key.length > mostLetters) this.long.set(key, number);
    else this.put(lowOf(key), highOf(key), number);
  }

  private put(low: number, high: number, number: number): void {
    const place = this.placeOf(low, high);
    if (this.table[place] === 0 && 2 * ++this.count * stride > this.table.length) {
      this.grow();
      this.put(low, high, number);
      return;
    }
    this.table[place] = low;
    this.table[place + 1] = high;
    this.table[place + 2] = number;
  }

  private grow(): void {
    const { table } = this;
    this.table = new Int32Array(2 * table.length);
    this.count = 0;
    for (let row = 0; row < table.length; row += stride) {
      if (table[row] !== 0) this.put(table[row]!, table[row + 1]!, table[row + 2]!);
    }
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

/** The last letters of a key, and those before them. */
function lowOf(key: string): number {
  return halfOf(key, Math.max(0, key.length - halfLetters), key.length);
}

function highOf(key: string): number {
  return halfOf(key, 0, Math.max(0, key.length - halfLetters));
}

function halfOf(key: string, from: number, to: number): number {
  let half = 0;
  for (let at = from; at < to; at++) half = (half << letterBits) | key.charCodeAt(at);
  return half;
}
