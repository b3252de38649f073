import { withoutMarks } from '../vietnamese';
import type { EntryKind } from './lexicon';

/**
 * What one entry of the lists says. `number` is the code as a number: of a topic in `topics`, of a modifier in `modifierCodes`, of
 * a part in `flagParts`, of a context. `feel` is what a topic says of feeling by itself; `needs` and `unless` are contexts, -1 for
 * none.
 */
export type Rule = {
  /** `topic/NGAP/ngập-nước`. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly code: string;
  readonly number: number;
  readonly phrase: string;
  readonly weight: number;
  readonly feel: number;
  readonly needs: number;
  readonly unless: number;
};

/** In a layer a longer phrase takes the place of the shorter ones inside it. */
export const TOPIC_LAYER = 1;
export const FEEL_LAYER = 2;
export const FLAG_LAYER = 4;
export const allLayers = TOPIC_LAYER | FEEL_LAYER | FLAG_LAYER;

/** Traits of a phrase, above the layers it lives in: from here on the layers in which it displaces shorter ones, */
export const DISPLACING = 3;
/** whether it is a guard, whether it is a context or several parts of flags, and, from `PART` on, its only part from 1. */
export const IS_GUARD = 64;
export const HAS_MARKS = 128;
export const PART = 8;

/** Layers a guard keeps shorter phrases out of, by its code. */
export const guarded: Readonly<Record<string, number>> = {
  topic: TOPIC_LAYER,
  sentiment: FEEL_LAYER,
  flag: FLAG_LAYER,
  all: allLayers,
};

/** What a modifier does; `engine/entries.ts` names their numbers. */
export const modifierCodes = [
  'plain',
  'negator',
  'ender',
  'booster',
  'damper',
  'but',
  'though',
  'request',
  'question',
  'done',
  'reducer',
  'irony',
  'stop',
  'courtesy',
] as const;

/** `action` is a deed expected of somebody: it speaks only when negated (`chưa xử lý`) or done (`đã khắc phục`). */
export const sentimentCodes = ['positive', 'negative', 'action'];

/** A word without marks that could be one of several Vietnamese words (`ngu`: ngu, ngủ, ngũ); `taxi` could not. */
const syllable =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/;

/** Several words, or one that without marks could be no other, such as `taxi`: it may count in a text without marks. */
export function isPlainWithoutMarks(phrase: string, words: number): boolean {
  return words > 1 || !syllable.test(withoutMarks(phrase));
}
