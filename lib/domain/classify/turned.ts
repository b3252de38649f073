import { isWhere } from './cues';
import type { Normalised } from './normalised';
import type { Rule } from './phrase';
import { type Draft, isOf } from './reasons';

/** A negated problem is relief, weaker than praise. */
export const relief = 0.6;
/** Less for what is conceded: `tuy …`, and what stands before `nhưng`. */
export const conceded = 0.4;
/** As much as words have that often stand in plain reports. */
export const faint = 0.5;
/** What is left of a problem that is only named. */
export const named = 0.1;
/** What is asked about: a good in question is hardly felt, a problem hardly met. */
const asked = 0.3;
const askedAbout = 0.15;
/** Phrases that deny already: `chưa xong gì`. */
const denial = /^(không|chưa|chẳng|chả|đừng) /;
/** `Chưa bao giờ thấy … như vậy` denies nothing: there was never more of it. */
const never = /^(chưa|không|chẳng) (bao giờ|từng|khi nào|lúc nào)/;

/** A face says half a word. */
const face = 0.5;

export function faceReason(text: Normalised, at: number, glad: boolean): Draft {
  const [code, phrase, weight] = glad ? ['positive', '☺', face] : ['negative', '☹', -face];
  const rule = `emoji/${glad ? 'glad' : 'upset'}`;
  const span = { start: text.fromAt(at), end: text.toAt(at) };
  return { kind: 'sentiment', code, rule, phrase, ...span, tier: 'exact', negated: false, weight } as Draft;
}

/** Looking back stops after this many, so that a text without a full stop is still read in linear time. */
const lookBack = 16;

export function scale(felt: readonly Draft[], since: number, end: number, factor: number): void {
  for (let at = Math.max(since, end - lookBack); at < end; at++) felt[at]!.weight *= factor;
}

/** Praise weighs less that blame follows. */
export function concede(felt: readonly Draft[], since: number, end: number): void {
  for (let at = Math.max(since, end - lookBack); at < end; at++) {
    if (felt[at]!.weight > 0) felt[at]!.weight *= conceded;
  }
}

/** Scales what is felt in a question; `forFacts` when its words say that it asks for facts. */
export function ask(felt: readonly Draft[], since: number, forFacts: boolean): void {
  for (let at = since; at < felt.length; at++) {
    const reason = felt[at]!;
    const { weight } = reason;
    if (weight > 0) reason.weight *= asked;
    else if (isOf('modifier', reason)) reason.weight = 0;
    else if (isOf('topic', reason)) reason.weight *= askedAbout;
    else if (forFacts && weight >= -faint) reason.weight *= asked;
  }
}

/** Where something was done against them, or the matter is settled, the problems before it are only named. */
export function onlyName(felt: readonly Draft[], since: number): void {
  for (let at = Math.max(since, felt.length - lookBack); at < felt.length; at++) {
    const reason = felt[at]!;
    if (reason.weight < 0 && isOf('topic', reason)) reason.weight *= named;
  }
}

/**
 * Turns what stands before a denial (`rẻ đâu`), unless it is turned already (`không rẻ đâu`) or a problem (`cúp điện gì mà`
 * is no denial). Whether it did.
 */
export function turn(last: Draft, { code, phrase }: Rule): boolean {
  if (last.negated || denial.test(last.phrase)) return false;
  if (last.weight < 0 && code !== 'ender' && !isWhere(phrase)) return false;
  last.weight *= last.weight > 0 ? -1 : -relief;
  last.negated = true;
  return true;
}

/** Undoes what a `never` turned, before a likeness. Whether it did. */
export function turnAgain(last: Draft | undefined, negator: Draft | undefined): boolean {
  if (last === undefined || !last.negated || negator === undefined || !never.test(negator.phrase)) return false;
  last.weight /= last.weight < 0 ? -1 : -relief;
  last.negated = false;
  return true;
}
