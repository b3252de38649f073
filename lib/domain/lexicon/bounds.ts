import { factCodes } from './entry-codes';
import type { LexiconFile } from './lexicon';

/** How much the lists may hold for what reads and packs them to tell it all apart. Whoever relies on a bound takes it from here. */
export const bounds = {
  /** Beside the layers of a phrase there are eight bits for the part it is: see `traits` in `classify/rules.ts`. */
  flag_parts: 255,
  /** An entry names its two contexts in eight bits each: see `classify/phrase.ts`. */
  contexts: 255,
  /** Entries, by whose numbers phrases are told apart, */
  entries: 65_535,
  /** different words, signs included, as the automaton numbers them, and words behind the first ones of phrases. */
  words: 1 << 14,
  steps: 100_824,
  /** Different words as phones are sent them, with one or two signs for each: see `packed-lists.ts`. */
  packed_words: 4_989,
} as const;

export type Bound = keyof typeof bounds;

/** Weights are kept as whole numbers of thousandths, at most so many. */
export const thousandths = 1000;
const mostThousandths = 1_000_000;

/** Thrown when lists hold more than can be told apart. */
class PastBound extends RangeError {
  constructor(
    readonly bound: Bound,
    readonly list: string,
    readonly count: number,
  ) {
    super(`lexicon: ${list} holds ${count} ${bound.replace('_', ' ')}, and at most ${bounds[bound]} can be told apart`);
    this.name = 'PastBound';
  }
}

/** Throws `PastBound`. */
export function keepWithin(bound: Bound, list: string, count: number): void {
  if (count > bounds[bound]) throw new PastBound(bound, list, count);
}

/** Whether a weight is kept as it is written. */
export function isKept(weight: number): boolean {
  const whole = Math.round(weight * thousandths);
  return Math.abs(whole) <= mostThousandths && whole / thousandths === weight;
}

/** Codes of the contexts of the lists, in their order. */
export function contextCodes(files: readonly LexiconFile[]): readonly string[] {
  return [...new Set(codesOf(files, 'context'))];
}

/** Codes of the parts flags are made of: facts about the text, and parts with phrases. */
export function partCodes(files: readonly LexiconFile[]): readonly string[] {
  return [...new Set([...factCodes, ...codesOf(files, 'flag')])];
}

function codesOf(files: readonly LexiconFile[], kind: string): string[] {
  return files.flatMap((file) => (file.kind === kind ? file.groups.map(({ code }) => code) : []));
}
