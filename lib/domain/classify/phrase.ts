import { withoutMarks } from '../vietnamese';
import { isThanks } from './cues';
import type { EntryKind } from './lexicon';

/** What one entry of the lists says. */
export class Rule {
  /** The next entry of the same phrase. */
  next: Rule | null = null;
  /** The text in which it last counted for a topic, by a running number. */
  round = 0;
  /** `topic/NGAP/ngập-nước`. */
  readonly id: string;
  readonly isThanks: boolean;

  constructor(
    readonly kind: EntryKind,
    readonly code: string,
    /** The code as a number: of a topic in `topics`, of a modifier in `modifierCodes`, of a part in `flagParts`, of a context. */
    readonly number: number,
    readonly phrase: string,
    readonly weight: number,
    readonly feel: number,
    readonly needs: number,
    readonly unless: number,
  ) {
    this.id = `${kind}/${code}/${phrase.replaceAll(' ', '-')}`;
    this.isThanks = isThanks(phrase);
  }
}

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

/** What a modifier does; their numbers are used in `Rule.number`. */
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
export type ModifierCode = (typeof modifierCodes)[number];

/** `action` is a deed expected of somebody: it speaks only when negated (`chưa xử lý`) or done (`đã khắc phục`). */
export const sentimentCodes = ['positive', 'negative', 'action'];

/** A word without marks that could be one of several Vietnamese words (`ngu`: ngu, ngủ, ngũ); `taxi` could not. */
const syllable =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/;

/** Several words, or one that without marks could be no other, such as `taxi`: it may count in a text without marks. */
export function isPlainWithoutMarks(phrase: string, words: number): boolean {
  return words > 1 || !syllable.test(withoutMarks(phrase));
}

/** One phrase: what its entries say, in the order of the lists. */
export class Phrase {
  /** The first entry; the others follow by `next`. */
  readonly first: Rule;
  /** What it says is felt where it names its topic too, and where it does not. */
  readonly felt: Rule | null;
  readonly feltApart: Rule | null;
  /** Whether it only turns or stresses what is felt, and whether it stresses. */
  readonly isModifier: boolean;
  readonly stresses: boolean;
  /** Some entry of it needs, or must not meet, a context. */
  readonly conditional: boolean;

  /** `parts`: one bit for each part of flags it is. */
  constructor(
    readonly rules: readonly Rule[],
    readonly parts: number,
  ) {
    this.first = rules[0]!;
    for (let at = 1; at < rules.length; at++) rules[at - 1]!.next = rules[at]!;
    this.feltApart = rules.filter(({ kind }) => kind === 'sentiment').at(-1) ?? null;
    this.felt = this.feltApart ?? rules.find(({ kind, feel }) => kind === 'topic' && feel !== 0) ?? null;
    this.isModifier = rules.some(({ kind }) => kind === 'modifier');
    this.stresses = rules.some(({ kind, code }) => kind === 'modifier' && code === 'booster');
    this.conditional = rules.some(({ needs, unless }) => needs >= 0 || unless >= 0);
  }
}
