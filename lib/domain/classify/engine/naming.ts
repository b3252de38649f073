import { Entry, isTopic } from './entries';
import { faint, named } from './feelings';

/** Weights of a reducer: what settles a matter, then the frame of all that follows, then a deed against a problem. */
export const frame: f64 = 0.25;
const deed: f64 = 0.5;
/** Words between work against a problem and the problem. */
const workReach: i32 = 4;
/** A frame this near to the beginning is that of the whole text. */
const opening: i32 = 8;
/** Thanks are for what was done against a problem, not for what is said of it otherwise. */
const thankedFor: f64 = 0.5;
const none: i32 = -1;

/** Where problems are only named: worked against, thanked for, or the subject of news, lessons and plans. */
let workAt: i32 = none;
let all: boolean = false;
let framed: boolean = false;
let framedAt: i32 = 0;
let thanked: boolean = false;

export function beginNaming(): void {
  workAt = none;
  all = false;
  framed = false;
  framedAt = 0;
  thanked = false;
}

/** Hears a reducer of this weight that begins at `from` and ends at `to`. */
export function hearReducer(weight: f64, from: i32, to: i32): void {
  if (weight <= frame) {
    framed = true;
    framedAt = from;
  }
  workAt = to;
  all = weight !== deed;
}

export function hearThanks(): void {
  thanked = true;
}

export function endWork(): void {
  workAt = none;
}

export function turnNaming(): void {
  thanked = false;
  framed = false;
}

export function endNaming(): void {
  thanked = false;
  if (framedAt > opening) framed = false;
}

/** What is left of a problem's weight at the word `at`; a deed asked for (`đề nghị xử lý bãi rác`) is not done yet. */
export function shareOf(entry: Entry, at: i32, asked: boolean): f64 {
  const ofTopic = isTopic(entry);
  const isNear = workAt !== none && at - workAt <= workReach;
  if (isNear && (all || (ofTopic && !asked))) return named;
  if (thanked) return ofTopic ? named : thankedFor;
  return framed && !asked && (ofTopic || entry.weight >= -faint) ? named : 1;
}
