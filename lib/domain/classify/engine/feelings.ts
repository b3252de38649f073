import * as code from './codes';
import * as cue from './cues';
import { codeOf, Entry, entryAt, has, isModifier, isTopic, numberOf } from './entries';
import { Find } from './finds';

/** What one find says of feeling: positive when the weight is above 0. */
@unmanaged
export class Feeling {
  weight: f64;
  /** The entry, 0 for none; the words `[from, to)`. */
  entry: i32;
  from: i32;
  to: i32;
  tier: u8;
  negated: boolean;
  unused: u16;
}
export const feelingSize: usize = offsetof<Feeling>();

export function say(feeling: Feeling, entry: Entry, find: Find, weight: f64): void {
  feeling.entry = numberOf(entry);
  feeling.from = find.from;
  feeling.to = find.to;
  feeling.tier = find.tier;
  feeling.weight = weight;
  feeling.negated = false;
}

/** A negated problem is relief, weaker than praise. */
export const relief: f64 = 0.6;
/** Less for what is conceded: `tuy …`, and what stands before `nhưng`. */
export const conceded: f64 = 0.4;
/** As much as words have that often stand in plain reports. */
export const faint: f64 = 0.5;
/** What is left of a problem that is only named. */
export const named: f64 = 0.1;
/** What is asked about: a good in question is hardly felt, a problem hardly met. */
const asked: f64 = 0.3;
const askedAbout: f64 = 0.15;
/** Looking back stops after this many, so that a text without a full stop is still read in linear time. */
const lookBack: i32 = 16;

/** Feelings in the order of the text. */
@unmanaged
export class Feelings {
  list: usize;
  length: i32;
}

export function feelingAt(feelings: Feelings, at: i32): Feeling {
  return changetype<Feeling>(feelings.list + <usize>at * feelingSize);
}

/** The last one, null when there is none. */
export function lastOf(feelings: Feelings): Feeling | null {
  return feelings.length === 0 ? null : feelingAt(feelings, feelings.length - 1);
}

/** Adds one, to be said. */
export function another(feelings: Feelings): Feeling {
  return feelingAt(feelings, feelings.length++);
}

/** Lets one say what another says. */
export function copy(feeling: Feeling, said: Feeling): void {
  feeling.weight = said.weight;
  feeling.entry = said.entry;
  feeling.from = said.from;
  feeling.to = said.to;
  feeling.tier = said.tier;
  feeling.negated = said.negated;
}

/**
 * Turns it by a denial behind it (`rẻ đâu`), unless it is turned already (`không rẻ đâu`) or a problem (`cúp điện gì mà` is no
 * denial). Whether it did.
 */
export function turn(feeling: Feeling, by: Entry): boolean {
  if (feeling.negated || has(entryAt(feeling.entry), cue.DENIES)) return false;
  if (feeling.weight < 0 && codeOf(by) !== code.ENDER && !has(by, cue.WHERE)) return false;
  feeling.weight *= feeling.weight > 0 ? -1 : -relief;
  feeling.negated = true;
  return true;
}

/** Undoes what a `never` turned, before a likeness. Whether it did. */
export function turnAgain(feeling: Feeling, negator: Feeling | null): boolean {
  if (!feeling.negated || negator === null || !has(entryAt(negator.entry), cue.NEVER)) return false;
  feeling.weight /= feeling.weight < 0 ? -1 : -relief;
  feeling.negated = false;
  return true;
}

export function scale(feelings: Feelings, since: i32, end: i32, factor: f64): void {
  for (let at = max(since, end - lookBack); at < end; at++) feelingAt(feelings, at).weight *= factor;
}

/** Praise weighs less that blame follows. */
export function concede(feelings: Feelings, since: i32, end: i32): void {
  for (let at = max(since, end - lookBack); at < end; at++) {
    const feeling = feelingAt(feelings, at);
    if (feeling.weight > 0) feeling.weight *= conceded;
  }
}

/** Scales what is felt in a question; `forFacts` when its words say that it asks for facts. */
export function ask(feelings: Feelings, since: i32, forFacts: boolean): void {
  for (let at = since; at < feelings.length; at++) {
    const feeling = feelingAt(feelings, at);
    const entry = entryAt(feeling.entry);
    if (feeling.weight > 0) feeling.weight *= asked;
    else if (isModifier(entry)) feeling.weight = 0;
    else if (isTopic(entry)) feeling.weight *= askedAbout;
    else if (forFacts && feeling.weight >= -faint) feeling.weight *= asked;
  }
}

/** Where something was done against them, or the matter is settled, the problems before it are only named. */
export function onlyName(feelings: Feelings, since: i32): void {
  for (let at = max(since, feelings.length - lookBack); at < feelings.length; at++) {
    const feeling = feelingAt(feelings, at);
    if (feeling.weight < 0 && isTopic(entryAt(feeling.entry))) feeling.weight *= named;
  }
}
