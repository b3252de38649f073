import type { EntryKind } from '../lexicon/lexicon';
import { goodOrOr, isThanks } from './cues';

/** Kinds as they are numbered in `Rule`. */
const kinds: readonly EntryKind[] = ['sentiment', 'topic', 'flag', 'modifier', 'guard', 'context'];
const kindMask = 7;
const sentimentKind = kinds.indexOf('sentiment');
const topicKind = kinds.indexOf('topic');
const modifierKind = kinds.indexOf('modifier');
const numberAt = 3;
const numberMask = 31;
const thanksBit = 1 << 8;
const actionBit = 1 << 9;
const stressBit = 1 << 10;
const goodOrOrBit = 1 << 11;
const needsAt = 12;
const unlessAt = 18;
const contextMask = 63;
/** Weights are kept as whole numbers of thousandths. */
const unit = 1000;

/**
 * What one entry of the lists says. Packed into few fields, since a find that is rare is far from the processor and every field
 * of it has to be fetched.
 */
export class Rule {
  /** The next entry of the same phrase. */
  next: Rule | null = null;
  /** The text in which it last counted for a topic, by a running number. */
  round = 0;
  /** `topic/NGAP/ngập-nước`. */
  readonly id: string;
  private readonly bits: number;
  private readonly weightUnits: number;
  private readonly feelUnits: number;

  /**
   * `number` is the code as a number: of a topic in `topics`, of a modifier in `modifierCodes`, of a part in `flagParts`, of a
   * context. `feel` is what a topic says of feeling by itself; `needs` and `unless` are contexts, -1 for none.
   */
  constructor(
    kind: EntryKind,
    readonly code: string,
    number: number,
    readonly phrase: string,
    weight: number,
    feel: number,
    needs = -1,
    unless = -1,
    id = `${kind}/${code}/${phrase.replaceAll(' ', '-')}`,
  ) {
    this.id = id;
    this.bits =
      kinds.indexOf(kind) |
      ((number & numberMask) << numberAt) |
      (isThanks(phrase) ? thanksBit : 0) |
      (kind === 'sentiment' && code === 'action' ? actionBit : 0) |
      (kind === 'modifier' && code === 'booster' ? stressBit : 0) |
      (phrase === goodOrOr ? goodOrOrBit : 0) |
      ((needs + 1) << needsAt) |
      ((unless + 1) << unlessAt);
    this.weightUnits = Math.round(weight * unit);
    this.feelUnits = Math.round(feel * unit);
  }

  get kind(): EntryKind {
    return kinds[this.bits & kindMask]!;
  }

  get number(): number {
    return (this.bits >> numberAt) & numberMask;
  }

  get weight(): number {
    return this.weightUnits / unit;
  }

  get feel(): number {
    return this.feelUnits / unit;
  }

  get isTopic(): boolean {
    return (this.bits & kindMask) === topicKind;
  }

  get isModifier(): boolean {
    return (this.bits & kindMask) === modifierKind;
  }

  get isAction(): boolean {
    return (this.bits & actionBit) !== 0;
  }

  get isThanks(): boolean {
    return (this.bits & thanksBit) !== 0;
  }

  get isGoodOrOr(): boolean {
    return (this.bits & goodOrOrBit) !== 0;
  }

  /** Whether it stresses what is felt. */
  get stresses(): boolean {
    return (this.bits & stressBit) !== 0;
  }

  /** Whether what it needs is in the text and what it must not meet is not. `contexts` has one bit per context. */
  holds(contexts: number): boolean {
    const needs = (this.bits >> needsAt) & contextMask;
    const unless = (this.bits >> unlessAt) & contextMask;
    if (needs !== 0 && (contexts & (1 << (needs - 1))) === 0) return false;
    return unless === 0 || (contexts & (1 << (unless - 1))) === 0;
  }

  /** Whether it says what is felt; a topic does so only where it names its topic too. */
  isFelt(asTopic: boolean): boolean {
    const kind = this.bits & kindMask;
    return kind === sentimentKind || (asTopic && kind === topicKind && this.feelUnits !== 0);
  }
}

/** Stands where nothing was said yet. */
export const noRule = new Rule('context', '', 0, '', 0, 0);

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
