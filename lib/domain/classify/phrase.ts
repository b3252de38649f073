import { bounds, thousandths } from '../lexicon/bounds';
import type { EntryKind } from '../lexicon/lexicon';
import { goodOrOr, isThanks } from './cues';
import type { Hits } from './hits';

/** Kinds as they are numbered in `Rule`. */
const kinds: readonly EntryKind[] = ['sentiment', 'topic', 'flag', 'modifier', 'guard', 'context'];
const kindMask = 7;
const sentimentKind = kinds.indexOf('sentiment');
const topicKind = kinds.indexOf('topic');
const modifierKind = kinds.indexOf('modifier');
const thanksBit = 1 << 3;
const actionBit = 1 << 4;
const stressBit = 1 << 5;
const goodOrOrBit = 1 << 6;
const needsAt = 7;
const unlessAt = 15;
const contextMask = bounds.contexts;
const unit = thousandths;

/**
 * What one entry of the lists says. Packed into few fields, since a find that is rare is far from the processor and every field
 * of it has to be fetched.
 */
export class Rule {
  /** The next entry of the same phrase. */
  next: Rule | null = null;
  /** The text in which it last counted for a topic, by a running number. */
  round = 0;
  /** `topic/NGAP/ngập-nước`, with `/own` behind it where it is a board's own. */
  readonly id: string;
  private readonly bits: number;
  private readonly weightUnits: number;
  private readonly feelUnits: number;

  /**
   * `number` is a topic's place in `topics`. `feel` is what a topic says of feeling by itself; `needs` and `unless` are contexts,
   * from 1, 0 for none.
   */
  constructor(
    kind: EntryKind,
    readonly code: string,
    readonly number: number,
    readonly phrase: string,
    weight: number,
    feel: number,
    needs = 0,
    unless = 0,
    own = false,
    id = `${kind}/${code}/${phrase.replaceAll(' ', '-')}`,
  ) {
    this.id = own ? `${id}/own` : id;
    this.bits =
      kinds.indexOf(kind) |
      (isThanks(phrase) ? thanksBit : 0) |
      (kind === 'sentiment' && code === 'action' ? actionBit : 0) |
      (kind === 'modifier' && code === 'booster' ? stressBit : 0) |
      (phrase === goodOrOr ? goodOrOrBit : 0) |
      (needs << needsAt) |
      (unless << unlessAt);
    this.weightUnits = Math.round(weight * unit);
    this.feelUnits = Math.round(feel * unit);
  }

  get kind(): EntryKind {
    return kinds[this.bits & kindMask]!;
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

  /** Whether what it needs is in the text with these finds, and what it must not meet is not. */
  holds({ contexts, round }: Hits): boolean {
    if (this.bits >> needsAt === 0) return true;
    const needs = (this.bits >> needsAt) & contextMask;
    const unless = (this.bits >> unlessAt) & contextMask;
    if (needs !== 0 && contexts[needs] !== round) return false;
    return unless === 0 || contexts[unless] !== round;
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
/** whether it is a guard, whether it is a context or several parts of flags, and, from `PART` on, its only part. */
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
