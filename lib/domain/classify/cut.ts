import { classOf, cSpace } from './letters';

export const mostLetters = 8;
export const letterBits = 7;

// Names no other module knows: a compiler takes them for constants, imported and exported ones it looks up at every use.
const bits = letterBits;
const wrap = (mostLetters / 2 - 1) * letterBits;
const halfMask = 2 ** (wrap + letterBits) - 1;
const signBit = 7;
const classes = classOf;
const space = cSpace;
const longest = 1 << 13;
const lows = new Int32Array(longest + 1);
const highs = new Int32Array(longest + 1);
const ends = new Int32Array(longest + 1);
const signs = new Uint8Array(longest + 1);

/**
 * A stretch of a text cut at everything that is no letter. Piece `k` is the letters before the code unit `ends[k]`, which has
 * class `signs[k]`; the last `mostLetters` of them stand in `lows` and `highs`, half in each, `letterBits` a letter.
 */
export const pieces = { lows, highs, ends, signs };

/**
 * Cuts `text[from, to)` and returns how many pieces it has; the last one ends with it. Nothing branches on what a code unit is,
 * since where words end cannot be foretold and a wrong guess costs a processor as much as several letters.
 */
export function cut(text: string, from: number, to: number): number {
  let k = 0;
  let low = 0;
  let high = 0;
  for (let i = from; i < to; i++) {
    const c = classes[text.charCodeAt(i)]!;
    lows[k] = low;
    highs[k] = high;
    ends[k] = i;
    signs[k] = c;
    const isSign = c >>> signBit;
    const keep = halfMask & (isSign - 1);
    k += isSign;
    high = ((high << bits) | (low >> wrap)) & keep;
    low = ((low << bits) | c) & keep;
  }
  lows[k] = low;
  highs[k] = high;
  ends[k] = to;
  signs[k] = space;
  return k + 1;
}

/** Where a stretch that begins at `from` should end, so that all of it can be cut at once: behind a space if there is one. */
export function endOfStretch(text: string, from: number): number {
  if (from + longest >= text.length) return text.length;
  const space = text.slice(from, from + longest).lastIndexOf(' ');
  return from + (space > 0 ? space + 1 : longest);
}

/** A hash of a word's letters, of which the lower bits are used. */
export function hashOf(low: number, high: number): number {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
