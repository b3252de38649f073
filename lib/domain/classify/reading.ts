import type { Flag, Sentiment, Topic } from '../vocabulary';

/**
 * How the phrase was found: `exact` as written in the lexicon (after NFC and case), `tone` after tone placement or
 * teencode was made standard, `nomark` without diacritics.
 */
export type Tier = 'exact' | 'tone' | 'nomark';

export const reasonKinds = ['sentiment', 'topic', 'flag', 'negator', 'guard', 'place'] as const;

/** One phrase that moved the reading. `start` and `end` are UTF-16 offsets in the text that was read, end exclusive. */
export type Reason = {
  readonly kind: (typeof reasonKinds)[number];
  readonly code: string;
  readonly rule: string;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly tier: Tier;
  readonly negated: boolean;
  readonly weight: number;
};

/** A place named in the text. `code` is a place key. */
export type PlaceMention = {
  readonly code: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

/** Finds the places a text names. Spans are UTF-16 offsets in that text, end exclusive, in order. */
export type PlaceFinder = (text: string) => PlaceMention[];

/** What the classifier made of one text. `score` runs from -1 (all negative) to 1; at most three topics, best first. */
export type Reading = {
  readonly sentiment: Sentiment;
  readonly score: number;
  readonly topics: readonly { readonly code: Topic; readonly score: number }[];
  /** The topic with most evidence among those not named, for a person to weigh; never counted. */
  readonly suggestion: Topic | null;
  readonly flags: readonly Flag[];
  readonly places: readonly PlaceMention[];
  readonly reasons: readonly Reason[];
};
