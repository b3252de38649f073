import { holds } from './evidence';
import { COMMA, EXCLAIM, QUESTION, SPACE } from './letters';
import type { Hit, Hits } from './match';
import type { Normalised } from './normalise';
import { type Draft, draft } from './reasons';
import { ACTION, FEEL_LAYER, modifierCodes, type Rule } from './rules';

/** How far a negation reaches, in words between it and what it negates, when no sign or turn comes between. */
const negationReach = 4;
/** Words between a strengthening or weakening word and its target. */
const boostReach = 1;
/** Half as much for what is conceded (`tuy …`, and what stands before `nhưng`); a little more for what follows. */
const conceded = 0.5;
const stressed = 1.25;
/** A negated problem is relief, weaker than praise. */
const relief = 0.6;
const asked = 0.3;
/** A problem named in a question is what is asked about. */
const askedAbout = 0.15;
const boosted = 1.5;
const damped = 0.6;
const reduced = 0.2;
/** Should at the head of a sentence, therefore behind something felt: `đẹp nên vui`. */
const therefore = 'nên';
/** A negation of something the lexicon does not know still says that something is not as it should be. */
const unresolved = -0.25;
/** Keeps one faint word from making a whole text extreme. */
const calm = 0.8;
const threshold = 0.2;

const [PLAIN, NEGATOR, ENDER, BOOSTER, DAMPER, BUT, THOUGH, REQUEST, ASK, DONE, REDUCER, IRONY, STOPPER, COURTESY] =
  modifierCodes.keys();
const none = -1;

export type Feeling = { sentiment: 'negative' | 'neutral' | 'positive'; score: number };

/**
 * Weighs what is felt about the issue. `hits` are the finds that live in the feeling layer, by position; the reasons
 * that counted are added to `reasons`. Reads the text once, clause by clause.
 */
export function weighFeeling(text: Normalised, hits: readonly Hit[], reasons: Draft[]): Feeling {
  const felt: Draft[] = [];
  let at = 1;
  let sentence = 0;
  let words = 0;
  let negator: Draft | null = null;
  let negations = 0;
  let negatedAt = none;
  let force = 1;
  let forceAt = none;
  let done = none;
  let reducer = none;
  let concession = 1;
  let turn = 1;
  let request: Draft | null = null;
  let asking = false;
  let ironic = false;
  let courtesy: Draft | null = null;
  let feltEnd = none;

  const endSentence = (question: boolean) => {
    if (question || asking) {
      for (let k = sentence; k < felt.length; k++) felt[k]!.weight *= inQuestion(felt[k]!);
    }
    if (request !== null && !question) felt.push({ ...request, weight: -request.weight });
    sentence = felt.length;
    concession = 1;
    turn = 1;
    request = null;
    asking = false;
  };
  const endClause = () => {
    if (negations % 2 === 1 && negator !== null) felt.push({ ...negator, kind: 'sentiment', weight: unresolved });
    negations = 0;
    negator = null;
    forceAt = none;
    done = none;
    reducer = none;
    concession = 1;
  };
  const walkTo = (end: number) => {
    for (; at < end; at++) {
      const letter = text.letters[at]!;
      if (letter === SPACE) words++;
      else if (letter >= COMMA && letter <= EXCLAIM) {
        endClause();
        if (letter !== COMMA) endSentence(letter === QUESTION);
      }
    }
  };

  for (const hit of hits) {
    walkTo(hit.from);
    for (const rule of hit.pattern.rules) {
      if (rule.kind === 'modifier') {
        switch (rule.number) {
          case NEGATOR:
          case ENDER:
            negations = negations > 0 && words - negatedAt <= negationReach ? negations + 1 : 1;
            negator = draft(text, hit, rule, 'negator', 0);
            negatedAt = words + wordsIn(hit, text);
            break;
          case BOOSTER:
          case DAMPER: {
            const factor = rule.number === BOOSTER ? boosted : damped;
            if (feltEnd === hit.from - 1) felt[felt.length - 1]!.weight *= factor;
            else {
              force = factor;
              forceAt = words + wordsIn(hit, text);
            }
            break;
          }
          case BUT:
            for (let k = sentence; k < felt.length; k++) felt[k]!.weight *= conceded;
            endClause();
            turn = stressed;
            break;
          case THOUGH:
            concession = conceded;
            break;
          case REQUEST:
            if (rule.phrase === therefore && felt.length > sentence) break;
            request ??= draft(text, hit, rule, 'sentiment', rule.weight);
            break;
          case ASK:
            asking = true;
            break;
          case DONE:
            done = words + wordsIn(hit, text);
            break;
          case REDUCER:
            reducer = words + wordsIn(hit, text);
            break;
          case IRONY:
            ironic = true;
            break;
          case STOPPER:
            if (negations > 0 && words - negatedAt > 0) negations = 0;
            break;
          case COURTESY:
            courtesy = draft(text, hit, rule, 'sentiment', rule.weight);
            break;
          case PLAIN:
            break;
        }
        continue;
      }
      const isTopic = rule.kind === 'topic';
      if (isTopic ? rule.feel === 0 : rule.kind !== 'sentiment') continue;
      const negated = negations % 2 === 1 && words - negatedAt <= negationReach;
      let weight = isTopic ? rule.feel : baseWeight(rule, negated, done !== none && words - done <= boostReach);
      if (negated && (isTopic || rule.number !== ACTION)) weight = weight > 0 ? -weight : -weight * relief;
      if (forceAt !== none && words - forceAt <= boostReach) weight *= force;
      if (reducer !== none && words - reducer <= negationReach && weight < 0 && !negated) weight *= reduced;
      if (request !== null && weight > 0) weight *= -request.weight;
      weight *= concession * turn;
      if (weight === 0) continue;
      const reason = draft(text, hit, rule, 'sentiment', weight);
      reason.negated = negated;
      felt.push(reason);
      feltEnd = hit.to;
      if (negated && negator !== null) reasons.push(negator);
      if (negated) {
        negations = 0;
        negator = null;
      }
      forceAt = none;
    }
  }
  walkTo(text.length);
  endClause();
  endSentence(false);
  if (courtesy !== null && felt.every(({ weight }) => weight >= 0)) felt.push(courtesy);
  return verdict(felt, reasons, ironic);
}

function inQuestion({ weight, rule }: Draft): number {
  if (weight > 0) return asked;
  if (rule.startsWith('modifier/')) return 0;
  return rule.startsWith('topic/') ? askedAbout : 1;
}

/** What a word of feeling weighs where it stands: an action not taken is a complaint, one taken is welcome. */
function baseWeight(rule: Rule, negated: boolean, done: boolean): number {
  if (rule.number !== ACTION) return rule.weight;
  return negated ? -1 : done ? rule.weight : 0;
}

function verdict(felt: readonly Draft[], reasons: Draft[], ironic: boolean): Feeling {
  let glad = 0;
  let upset = 0;
  for (const reason of felt) {
    if (reason.weight > 0) glad += reason.weight;
    else upset -= reason.weight;
    reason.code = reason.weight > 0 ? 'positive' : 'negative';
    reasons.push(reason);
  }
  let score = (glad - upset) / (glad + upset + calm);
  if (ironic && score > 0) score = 0;
  const sentiment = score > threshold ? 'positive' : score < -threshold ? 'negative' : 'neutral';
  return { sentiment, score: Math.round(score * 1000) / 1000 };
}

function wordsIn({ from, to }: Hit, text: Normalised): number {
  let words = 1;
  for (let at = from; at < to; at++) if (text.letters[at] === SPACE) words++;
  return words;
}

/** The finds that live in the feeling layer, by where they begin. */
export function feelingHits({ list, count }: Hits, contexts: number): Hit[] {
  const hits: Hit[] = [];
  for (let index = 0; index < count; index++) {
    const hit = list[index]!;
    if ((hit.alive & hit.pattern.layers & FEEL_LAYER) === 0) continue;
    if (hit.pattern.conditional && !hit.pattern.rules.some((rule) => holds(rule, contexts))) continue;
    let place = hits.length;
    while (place > 0 && hits[place - 1]!.from > hit.from) place--;
    hits.splice(place, 0, hit);
  }
  return hits;
}
