import { Feeling, Feelings } from './feelings';
import {
  COURSE,
  COURTESY_SAID,
  FELT,
  MASK_SIGN,
  NEGATORS,
  REPROACH_SAID,
  REQUEST_SAID,
  state,
  UPSET_SIGN,
  wordAt,
} from './memory';

export const none: i32 = -1;

/** Where the reading of feelings stands. Words are by number, `none` where there is none. */
@unmanaged
export class Course {
  /** How surely praise is mocking: 1 always, less only beside a complaint. */
  irony: f64;
  /** What strengthens or weakens what comes next, and the word behind it. */
  force: f64;
  forceAt: i32;
  /** The words the find that is read begins and ends at. */
  at: i32;
  to: i32;
  /** How many signs lie behind. */
  signs: i32;
  /** The word the clause begins at, and how much was felt before it; how much before the sentence. */
  clause: i32;
  clauseFelt: i32;
  sentence: i32;
  /** The words behind what was felt last, what is done, what is over, and what asks when. */
  feltEnd: i32;
  doneAt: i32;
  reliefAt: i32;
  whenAt: i32;
  /** Whether the sentence asks by its words, and whether any did. */
  asking: boolean;
  asksFacts: boolean;
}
export const course: Course = changetype<Course>(COURSE);

/** What was felt so far; weights may still change until the sentence ends. */
export const felt: Feelings = changetype<Feelings>(FELT);
/** Negators that turned something. */
export const negators: Feelings = changetype<Feelings>(NEGATORS);
/** What was said and counts later, if at all. */
export const courtesy: Feeling = changetype<Feeling>(COURTESY_SAID);
export const request: Feeling = changetype<Feeling>(REQUEST_SAID);
export const reproach: Feeling = changetype<Feeling>(REPROACH_SAID);

/** Whether the find that is read begins so near behind the word `from`. */
export function isNear(from: i32, reach: i32): boolean {
  return from !== none && course.at - from <= reach;
}

/** Whether a clause ends at a word. */
export function endsClause(end: i32): boolean {
  if (end >= state.wordCount) return true;
  const form = wordAt(end).form;
  return form > 0 && form <= UPSET_SIGN && form !== MASK_SIGN;
}
