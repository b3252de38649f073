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
  first: Rule | null = null;
  /** Layers it lives in, and layers in which it displaces shorter phrases. */
  layers = 0;
  displaces = 0;
  /** One bit for each context it tells of, and for each part of flags it is. */
  contexts = 0;
  parts = 0;
  /** Some rule of it needs, or must not meet, a context. */
  conditional = false;

  /** Whether the lists say that it may count when neither it nor the text has marks; else its form decides. */
  nomark: boolean | undefined = undefined;

  constructor(
    /** Its place in `Rules.patterns`. */
    readonly number: number,
    /** Its words among those of all phrases: the place of the first and how many they are. */
    readonly start: number,
    readonly size: number,
  ) {}

  add(rule: Rule): void {
    if (this.first === null) this.first = rule;
    else this.last.next = rule;
    const { kind, number } = rule;
    if (kind === 'context') this.contexts |= 1 << number;
    else if (kind === 'flag') this.parts |= 1 << number;
    else if (kind === 'guard') this.displaces |= guarded[rule.code]!;
    if (rule.needs >= 0 || rule.unless >= 0) this.conditional = true;
    this.layers |= layersOf(rule);
    this.displaces |= this.layers & TOPIC_LAYER ? TOPIC_LAYER | FEEL_LAYER : this.layers & ~FLAG_LAYER;
  }

  /** All its rules, in the order of the lexicon. For checks; scoring follows `first` and `next`. */
  get rules(): readonly Rule[] {
    const all: Rule[] = [];
    for (let rule = this.first; rule !== null; rule = rule.next) all.push(rule);
    return all;
  }

  /** Several words, or one that without marks could be no other, such as `taxi`. */
  get countsBare(): boolean {
    return this.nomark ?? (this.size > 1 || !syllable.test(withoutMarks(this.first!.phrase)));
  }

  private get last(): Rule {
    let rule = this.first!;
    while (rule.next !== null) rule = rule.next;
    return rule;
  }
}

/**
 * What matching has to know of a pattern, four numbers each, side by side so that it touches little memory: how many words
 * it has, its contexts, its parts, and `layers + 8 × displaces`. The first four are empty: endings begin at 1.
 */
export function factsOf(patterns: readonly Pattern[]): Int32Array {
  const facts = new Int32Array(4 * (patterns.length + 1));
  for (const { number, size, contexts, parts, layers, displaces } of patterns) {
    const at = 4 * (number + 1);
    facts[at] = size;
    facts[at + 1] = contexts;
    facts[at + 2] = parts;
    facts[at + 3] = layers + 8 * displaces;
  }
  return facts;
}

const guarded: Readonly<Record<string, number>> = {
  topic: TOPIC_LAYER,
  sentiment: FEEL_LAYER,
  flag: FLAG_LAYER,
  all: allLayers,
};

function layersOf({ kind, feel }: Rule): number {
  if (kind === 'topic') return feel === 0 ? TOPIC_LAYER : TOPIC_LAYER | FEEL_LAYER;
  if (kind === 'flag') return FLAG_LAYER;
  return kind === 'sentiment' || kind === 'modifier' ? FEEL_LAYER : 0;
}

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
export const syllable =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/;
