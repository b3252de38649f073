import { endClause, endSentence } from './clauses';
import { contrast, meetHalf } from './contrast';
import { course, courtesy, endsClause, felt, isNear, negators, none, reproach, request } from './course';
import * as cue from './cues';
import { beginDenial, denial, reaches, reliefOf, spend } from './denial';
import { Entry, entryAt, has, isFelt, isModifier, isTopic, nextOf } from './entries';
import { another, copy, faint, lastOf, onlyName, relief, say } from './feelings';
import { Find, topicLayer } from './finds';
import { heed } from './heed';
import { COMMA_SIGN, FACE, GLAD_SIGN, MASK_SIGN, QUESTION_SIGN, state, UPSET_SIGN, wordAt } from './memory';
import { beginNaming, hearThanks, shareOf } from './naming';

/** Words between a strengthening or weakening word and its target. */
const boostReach: i32 = 1;
/** Words between one thing that is over and the next. */
const moreReach: i32 = 4;
/** A face says half a word. */
const face: f64 = 0.5;
/** A find of the one word that is a face. */
const looked: Find = changetype<Find>(FACE);

/*
 * Reads the finds of one text in order and keeps what is felt, turned and weighed by the words around it. A clause ends
 * at any sign and takes negation and emphasis with it; a sentence takes contrast, request and question.
 */

/** Starts on another text. */
export function beginFeeling(): void {
  felt.length = 0;
  negators.length = 0;
  course.irony = 0;
  courtesy.entry = 0;
  request.entry = 0;
  reproach.entry = 0;
  course.asksFacts = false;
  course.asking = false;
  course.at = 0;
  course.signs = 0;
  course.feltEnd = none;
  beginDenial();
  beginNaming();
  endClause(false);
  endSentence(false);
}

/** Reads the next find; `first` is the first entry of its phrase. */
export function readFeeling(find: Find, first: Entry): void {
  walkTo(find.from);
  course.to = find.to;
  const said = saidBy(first, (find.alive & topicLayer) !== 0);
  if (said !== null && (!has(said, cue.GOOD_OR_OR) || endsClause(course.to))) feel(said, find);
  for (let entry: Entry | null = first; entry !== null; entry = nextOf(entry)) {
    if (isModifier(entry)) heed(entry, find);
  }
}

export function endFeeling(): void {
  walkTo(state.wordCount);
  endClause(false);
  endSentence(false);
}

/** What a find says by itself; emphasis behind something felt (`đẹp kinh khủng`) says nothing more. */
function saidBy(first: Entry, asTopic: boolean): Entry | null {
  const behind = course.feltEnd === course.at;
  let said: Entry | null = null;
  for (let entry: Entry | null = first; entry !== null; entry = nextOf(entry)) {
    if (behind && has(entry, cue.STRESS)) return null;
    if (isFelt(entry, asTopic) && (said === null || !isTopic(entry))) said = entry;
  }
  return said;
}

function walkTo(end: i32): void {
  for (; course.signs < state.signCount; course.signs++) {
    const place = load<i32>(state.signs + ((<usize>course.signs) << 2));
    if (place >= end) break;
    course.at = place;
    const sign = wordAt(place).form;
    if (sign === MASK_SIGN) continue;
    endClause(sign === COMMA_SIGN);
    if (sign === GLAD_SIGN || sign === UPSET_SIGN) look(sign === GLAD_SIGN);
    else if (sign !== COMMA_SIGN) endSentence(sign === QUESTION_SIGN);
  }
  course.at = end;
}

/** The same face again adds nothing. */
function look(glad: boolean): void {
  const entry = glad ? state.gladFace : state.upsetFace;
  const last = lastOf(felt);
  if (last !== null && last.entry === entry) return;
  looked.from = course.at;
  looked.to = course.at + 1;
  say(another(felt), entryAt(entry), looked, glad ? face : -face);
}

function feel(entry: Entry, find: Find): void {
  const negated = reaches(course.at);
  const weight = weigh(entry, negated) * contrast();
  if (weight === 0) return;
  if (weight < 0 && !negated && isNear(course.reliefAt, moreReach)) {
    relieve(-weight * relief);
    return;
  }
  meetHalf(weight, felt, course.sentence);
  const feeling = another(felt);
  say(feeling, entry, find, weight);
  feeling.negated = negated;
  course.feltEnd = course.to;
  course.forceAt = none;
  if (weight > 0 && has(entry, cue.THANKS)) thank();
  if (!negated) return;
  if (weight > 0) course.reliefAt = course.to;
  const negator = another(negators);
  copy(negator, denial);
  negator.weight = 0;
  spend();
}

/** What is thanked for is named before it or behind it. */
function thank(): void {
  hearThanks();
  if (request.entry === 0) onlyName(felt, course.sentence);
}

/** More of what is over (`không phải chờ lâu`) is over too. */
function relieve(weight: f64): void {
  const last = lastOf(felt)!;
  last.weight = max(last.weight, weight);
  course.reliefAt = course.to;
  course.feltEnd = course.to;
}

function weigh(entry: Entry, negated: boolean): f64 {
  const asked = request.entry !== 0;
  let weight = isTopic(entry) ? entry.feel : entry.weight;
  if (has(entry, cue.ACTION)) {
    weight = negated ? -1 : isNear(course.doneAt, boostReach) ? weight : 0;
    if (weight > faint) onlyName(felt, course.clauseFelt);
  } else if (negated) weight = weight > 0 ? -weight : reliefOf(-weight, asked);
  if (isNear(course.forceAt, boostReach)) weight *= course.force;
  if (weight < 0 && !negated) weight *= shareOf(entry, course.at, asked);
  if (weight > 0 && asked && !has(entry, cue.THANKS)) weight *= request.weight;
  return weight;
}
