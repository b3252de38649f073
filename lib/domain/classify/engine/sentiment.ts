import { course, courtesy, felt, negators } from './course';
import { Entry, entryAt, holds, isTopic, nextOf } from './entries';
import { beginFeeling, endFeeling, readFeeling } from './feeling-reader';
import { another, copy, feelingAt, say } from './feelings';
import { endOfFinds, Find, feelLayer, findAt, findSize } from './finds';
import { state } from './memory';
import { addReason, FEELING_REASON, NEGATIVE, NEGATOR_REASON, POSITIVE } from './reasons';

/** Keeps one faint word from deciding. It takes more where facts are asked for, and in a text beyond a few lines. */
const calm: f64 = 1;
const askedCalm: f64 = 1;
const fewWords: i32 = 30;
const wordsPerCalm: f64 = 20;
const longestCalm: f64 = 3;
/** Beside outright praise problems are mostly what it is about. */
const outright: f64 = 1;
const praisedFor: f64 = 0.3;
/** What a grievance says that a flag tells of, whatever its words. */
const complaint: f64 = -1;

/** Weighs what is felt about the issue. `grievance` is the find by which a flag tells of one, -1 for none. */
export function weighFeeling(grievance: i32): void {
  beginFeeling();
  const end = endOfFinds();
  for (let at = state.finds; at < end; at += findSize) {
    const find = changetype<Find>(at);
    if ((find.alive & feelLayer) === 0) continue;
    const first = entryAt(find.entry);
    if (anyHolds(first)) readFeeling(find, first);
  }
  endFeeling();
  if (grievance >= 0) {
    const find = findAt(grievance);
    say(another(felt), entryAt(find.entry), find, complaint);
  }
  // Thanks at the end of a complaint are manners.
  if (courtesy.entry !== 0 && !isUpset()) copy(another(felt), courtesy);
  const share = isPraise() ? praisedFor : 1;
  let glad: f64 = 0;
  let upset: f64 = 0;
  for (let at = 0; at < felt.length; at++) {
    const feeling = feelingAt(felt, at);
    const weight = feeling.weight < 0 ? feeling.weight * share : feeling.weight;
    if (weight > 0) glad += weight;
    else upset -= weight;
    const reason = addReason(entryAt(feeling.entry), FEELING_REASON, feeling.from, feeling.to, feeling.tier, weight);
    reason.code = weight > 0 ? POSITIVE : NEGATIVE;
    reason.negated = feeling.negated;
  }
  for (let at = 0; at < negators.length; at++) {
    const negator = feelingAt(negators, at);
    addReason(entryAt(negator.entry), NEGATOR_REASON, negator.from, negator.to, negator.tier, 0);
  }
  const mocking = course.irony === 1 || (course.irony > 0 && upset > 0);
  const balance = (glad - upset) / (glad + upset + calmIn(state.typed, course.asksFacts));
  state.score = mocking ? min(balance, 0) : balance;
}

/** Outright praise, and nothing amiss but problems named. */
function isPraise(): boolean {
  let glad = false;
  for (let at = 0; at < felt.length; at++) {
    const feeling = feelingAt(felt, at);
    if (feeling.weight < 0 && !isTopic(entryAt(feeling.entry))) return false;
    if (feeling.weight >= outright) glad = true;
  }
  return glad;
}

function isUpset(): boolean {
  for (let at = 0; at < felt.length; at++) if (feelingAt(felt, at).weight < 0) return true;
  return false;
}

function calmIn(words: i32, asked: boolean): f64 {
  const long = max(0, words - fewWords) / wordsPerCalm;
  return calm + min(long, longestCalm) + (asked ? askedCalm : 0);
}

/** Whether any of the entries of a phrase holds. */
function anyHolds(first: Entry): boolean {
  for (let entry: Entry | null = first; entry !== null; entry = nextOf(entry)) {
    if (holds(entry)) return true;
  }
  return false;
}
