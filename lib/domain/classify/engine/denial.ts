import * as code from './codes';
import * as cue from './cues';
import { codeOf, Entry, entryAt, has } from './entries';
import { conceded, Feeling, named, relief, say } from './feelings';
import { Find } from './finds';
import { DENIAL } from './memory';

/** How far a negation reaches, in words between it and what it negates, when no sign or turn comes between. */
const negationReach: i32 = 4;
/** And how far what stresses it (`không … gì`) may be from it. */
const stressReach: i32 = 6;
/** What is over is hardly less than praise. */
const ended: f64 = 0.9;
/** A denial of everything is more than a denial. */
const emphatic: f64 = 2;
export const mostDenied: f64 = 0.5;
const none: i32 = -1;

/**
 * The negations of one clause that have turned nothing yet; an even number of them denies nothing. This is the last of them, and
 * what it says if it stays alone.
 */
export const denial: Feeling = changetype<Feeling>(DENIAL);
let count: i32 = 0;
let deniedTo: i32 = none;

export function beginDenial(): void {
  count = 0;
  deniedTo = none;
}

/** Hears a negator. */
export function hear(entry: Entry, find: Find, weight: f64): void {
  count = isNear(find.from, negationReach) ? count + 1 : 1;
  say(denial, entry, find, weight);
  deniedTo = find.to;
}

export function reaches(at: i32): boolean {
  return (count & 1) === 1 && isNear(at, negationReach);
}

/** Whether a question word at `at` would ask nothing (`không mua được bao nhiêu`) and a denial stress this one. */
export function isHeard(at: i32): boolean {
  return (count & 1) === 1 && isNear(at, stressReach);
}

/** `Không có xe nào`: a denial of everything. */
export function stressDenial(): void {
  if (denial.weight < 0) denial.weight = max(min(denial.weight, -mostDenied), emphatic * denial.weight);
}

export function stopAt(at: i32): void {
  if (at > deniedTo) count = 0;
}

/** It has turned something, and is done. */
export function spend(): void {
  count = 0;
}

/** The clause ends; whether it stood alone and says something. */
export function endDenial(): boolean {
  const alone = (count & 1) === 1 && denial.weight !== 0;
  count = 0;
  return alone;
}

/** Whether it is a question's tag when the clause ends at the word `at`. */
export function isQuestionTag(at: i32): boolean {
  return at === deniedTo && has(entryAt(denial.entry), cue.TAG);
}

/**
 * What a problem of this weight is worth, turned. Relief that is asked for is not there yet; a warning of a problem, or its
 * denial, only names it.
 */
export function reliefOf(weight: f64, asked: boolean): f64 {
  const entry = entryAt(denial.entry);
  if (has(entry, cue.WARNING)) return weight * named;
  const relieved = weight * (codeOf(entry) === code.ENDER ? ended : relief);
  return asked ? -relieved * conceded : relieved;
}

function isNear(at: i32, reach: i32): boolean {
  return deniedTo !== none && at - deniedTo <= reach;
}
