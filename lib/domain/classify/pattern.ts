import { withoutMarks } from '../vietnamese';
import type { EntryKind } from './lexicon';

/** What one phrase of the lexicon says. A phrase in two lists has two rules. */
export class Rule {
  /** The next rule of the same phrase. */
  next: Rule | null = null;
  /** The text in which it last counted for a topic, by a running number. */
  round = 0;
  private name: string | undefined;

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
  ) {}

  /** `topic/NGAP/ngập-nước`. */
  get id(): string {
    this.name ??= `${this.kind}/${this.code}/${this.phrase.replaceAll(' ', '-')}`;
    return this.name;
  }
}

/** In a layer a longer phrase takes the place of the shorter ones inside it. */
export const TOPIC_LAYER = 1;
export const FEEL_LAYER = 2;
export const FLAG_LAYER = 4;
export const allLayers = TOPIC_LAYER | FEEL_LAYER | FLAG_LAYER;

/** One phrase and what finding it means. */
export class Pattern {
  /** Its first rule; the others follow by `next`. */
  readonly first: Rule;
  /** Some rule of it needs, or must not meet, a context. */
  readonly conditional: boolean;

  constructor(
    readonly ending: number,
    /** All its rules, in the order of the lexicon. */
    readonly rules: readonly Rule[],
    /** One bit for each part of flags it is. */
    readonly parts: number,
  ) {
    this.first = rules[0]!;
    this.conditional = rules.some(({ needs, unless }) => needs >= 0 || unless >= 0);
    for (let at = 1; at < rules.length; at++) rules[at - 1]!.next = rules[at]!;
  }
}

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
export const ACTION = 2;

/** A word without marks that could be one of several Vietnamese words (`ngu`: ngu, ngủ, ngũ); `taxi` could not. */
const syllable =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/;

/** Several words, or one that without marks could be no other, such as `taxi`: it may count in a text without marks. */
export function isPlainWithoutMarks(phrase: string, words: number): boolean {
  return words > 1 || !syllable.test(withoutMarks(phrase));
}
