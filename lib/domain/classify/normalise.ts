import { LONG, scan } from './scan';
import { BARE, CONTINUES, ENDS_IN_DIGIT, GOES_ON, nextSlot, slotOf, stride, UNIT, type Vocabulary } from './words';

/**
 * A text as words with a way back: word `k` stands for the original code units `[from[k], to[k])`. Signs such as COMMA
 * count as words, under the numbers of `letters.ts`. The arrays are reused: what `normalise` returns is valid until it
 * is called again.
 */
export type Normalised = {
  /** Number of the word as spelled, in the vocabulary it was read with; 0 for a word outside it. */
  form: Int32Array;
  /** The same without marks. */
  bare: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** See the bits in `words.ts`. */
  bits: Uint8Array;
  length: number;
  /** Words typed, and those of them with at least one mark or đ. */
  words: number;
  markedWords: number;
  hasMask: boolean;
  /** All bits of its words together. */
  seen: number;
};

const keptCapacity = 1 << 16;
/** Most words one word as typed can become. */
const growth = 4;
const kept = allocate(keptCapacity);

function allocate(capacity: number): Normalised {
  return {
    form: new Int32Array(capacity),
    bare: new Int32Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    bits: new Uint8Array(capacity),
    length: 0,
    words: 0,
    markedWords: 0,
    hasMask: false,
    seen: 0,
  };
}

/** Folds case, composition, spelling and punctuation of any string, in linear time. */
export function normalise(text: string, vocabulary: Vocabulary): Normalised {
  const { letters, before, from: starts, to: ends, length, hasMask } = scan(text);
  const capacity = length * growth;
  const target = capacity <= keptCapacity ? kept : allocate(capacity);
  const { form, bare, from, to, bits } = target;
  const { memo, slots } = vocabulary;
  let k = 0;
  let words = 0;
  let bareWords = 0;
  let seen = 0;
  for (let piece = 0; piece < length; piece++) {
    const last = letters[piece]!;
    const first = before[piece]!;
    from[k] = starts[piece]!;
    to[k] = ends[piece]!;
    if (last === 0) {
      form[k] = first;
      bare[k] = first;
      bits[k] = 0;
      k++;
      continue;
    }
    let entry = 0;
    if (last === LONG) entry = vocabulary.readLong(text, from[k]!, to[k]!);
    else {
      let slot = slotOf(last, first, slots);
      entry = slots[slot]! * stride;
      while (memo[entry] !== last || memo[entry + 1] !== first) {
        if (entry === 0) {
          entry = vocabulary.learn(text, from[k]!, to[k]!, last, first);
          break;
        }
        slot = nextSlot(slot, slots);
        entry = slots[slot]! * stride;
      }
    }
    const packed = memo[entry + 3]!;
    words++;
    bareWords += packed & BARE;
    seen |= packed;
    form[k] = memo[entry + 2]!;
    bare[k] = packed >> 8;
    bits[k] = packed;
    k = form[k]! < 0 ? expand(target, k, vocabulary) : k + 1;
  }
  target.length = k;
  target.words = words;
  target.markedWords = words - bareWords;
  target.hasMask = hasMask;
  target.seen = seen;
  return target;
}

/** Puts the words a short form stands for in its place; all of them stand for the whole of it. */
function expand({ form, bare, from, to, bits }: Normalised, k: number, { expansions }: Vocabulary): number {
  const { forms, bares, ownForm, ownBare } = expansions[-1 - form[k]!]!;
  const common = bits[k]!;
  if ((common & UNIT) !== 0 && k > 0 && (bits[k - 1]! & ENDS_IN_DIGIT) !== 0) {
    form[k] = ownForm;
    bare[k] = ownBare;
    return k + 1;
  }
  const last = forms.length - 1;
  for (let part = 0; part <= last; part++) {
    form[k + part] = forms[part]!;
    bare[k + part] = bares[part]!;
    bits[k + part] = common | (part > 0 ? CONTINUES : 0) | (part < last ? GOES_ON : 0);
    from[k + part] = from[k]!;
    to[k + part] = to[k]!;
  }
  return k + forms.length;
}
