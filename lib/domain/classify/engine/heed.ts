import { endClause } from './clauses';
import * as code from './codes';
import { hearBut, hearThough, hearYet } from './contrast';
import { course, courtesy, endsClause, felt, isNear, negators, none, reproach, request } from './course';
import * as cue from './cues';
import { hear, isHeard, mostDenied, reaches, stopAt, stressDenial } from './denial';
import { codeOf, Entry, has } from './entries';
import { another, lastOf, onlyName, say, turn, turnAgain } from './feelings';
import { Find } from './finds';
import { QUESTION_SIGN, state, wordAt } from './memory';
import { frame, hearReducer, turnNaming } from './naming';

/** Words between when and at last. */
const whenReach: i32 = 6;
/** Should within the first words of a clause (`phường nên …`), further on therefore (`trời mưa to nên …`). */
const shouldWithin: i32 = 3;
/** Weight of a stop that is a likeness (`như vậy`). */
const likeness: f64 = 0.5;

/** Lets a modifier do what it does to what was felt before it, or will be. */
export function heed(entry: Entry, find: Find): void {
  const weight = entry.weight;
  switch (codeOf(entry)) {
    case code.NEGATOR:
    case code.ENDER:
      deny(entry, find);
      break;
    case code.BOOSTER:
    case code.DAMPER:
      stress(weight);
      break;
    case code.BUT:
      endClause(false);
      hearBut(weight, felt.length);
      turnNaming();
      break;
    case code.THOUGH:
      hearThough(weight);
      break;
    case code.REQUEST:
      if (has(entry, cue.THEREFORE) && course.at - course.clause > shouldWithin) break;
      if (request.entry === 0) say(request, entry, find, -weight);
      break;
    case code.QUESTION:
      if (isHeard(course.at)) break;
      course.asking = true;
      if (has(entry, cue.ASKS_WHEN)) course.whenAt = course.at;
      break;
    case code.DONE:
      course.doneAt = course.to;
      break;
    case code.REDUCER:
      if (reaches(course.at)) break;
      if (weight < frame) onlyName(felt, course.sentence);
      hearReducer(weight, course.at, course.to);
      break;
    case code.IRONY:
      course.irony = max(course.irony, weight);
      break;
    case code.STOP:
      stop(entry, find, weight);
      break;
    case code.COURTESY:
      say(courtesy, entry, find, weight);
      break;
  }
}

function stop(entry: Entry, find: Find, weight: f64): void {
  if (has(entry, cue.AT_LAST) && isNear(course.whenAt, whenReach)) say(reproach, entry, find, -1);
  if (weight === likeness && felt.length > course.clauseFelt) {
    if (turnAgain(lastOf(felt)!, lastOf(negators))) negators.length--;
  }
  if (has(entry, cue.YET)) hearYet(felt.length);
  stopAt(course.at);
  course.reliefAt = none;
}

/** A denial behind something felt turns it; one of nothing felt before it (`không có xe nào`) stresses that. */
function deny(entry: Entry, find: Find): void {
  const isNegator = codeOf(entry) === code.NEGATOR;
  const weight = entry.weight;
  const last = course.feltEnd === course.at ? lastOf(felt) : null;
  const turns = isNegator ? weight === 0 : weight > 0 && last !== null && last.weight < 0 && !last.negated;
  if (!turns) hear(entry, find, isNegator ? -weight : weight);
  else if (last === null) denyAll(entry, find);
  else if (turn(last, entry)) say(another(negators), entry, find, 0);
}

/** `Không có xe nào`, and, where nothing else denies, `có sửa gì đâu`. */
function denyAll(entry: Entry, find: Find): void {
  if (isHeard(course.at)) stressDenial();
  else if (has(entry, cue.WHERE) && endsClause(course.to) && !course.asking) {
    if (course.to < state.wordCount && wordAt(course.to).form === QUESTION_SIGN) return;
    say(another(felt), entry, find, -mostDenied);
  }
}

/** Strengthens what stands right before (`tốt lắm`), else what comes next (`rất tốt`). */
function stress(factor: f64): void {
  if (course.feltEnd === course.at) {
    lastOf(felt)!.weight *= factor;
    return;
  }
  course.force = factor;
  course.forceAt = course.to;
}
