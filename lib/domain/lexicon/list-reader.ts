/** What the checks look at of a reading. */
export type ProbeReason = {
  readonly kind: string;
  readonly code: string;
  readonly rule: string;
  readonly phrase: string;
  readonly weight: number;
};
export type ProbeReading = {
  readonly sentiment: string;
  readonly score: number;
  readonly flags: readonly string[];
  readonly reasons: readonly ProbeReason[];
};

type Place = { readonly code: string; readonly name: string; readonly start: number; readonly end: number };
export type ProbePlaces = (text: string) => Place[];

/** Reads a text with the word lists under examination. */
export type TextReader = (text: string, options?: { places?: ProbePlaces }) => ProbeReading;

/** How the matcher reads a phrase: folded, short forms written out. */
export type Speller = (phrase: string) => string;

/** What reads with the lists under examination. Handed to the checks, since whatever reads stands on the lists. */
export type ListReader = {
  readonly read: TextReader;
  readonly spell: Speller;
  /** Whether every character of a phrase is one the alphabet knows. */
  readonly isSpellable: (phrase: string) => boolean;
};
