import { holds } from './evidence';
import { FeelingReader } from './feeling-reader';
import type { Hit, Hits } from './match';
import type { Normalised } from './normalise';
import { FEEL_LAYER, type Rule } from './pattern';
import type { Reading } from './reading';
import type { Draft } from './reasons';

/** Keeps one faint word from deciding. It takes more where facts are asked for, and in a text beyond a few lines. */
const calm = 1;
const askedCalm = 1;
const fewWords = 30;
const wordsPerCalm = 20;
const longestCalm = 3;
/** Beside outright praise problems are mostly what it is about. */
const outright = 1;
const praisedFor = 0.3;
/** Scores nearer to zero than this are neutral. */
const threshold = 0.25;

/**
 * Weighs what is felt about the issue; the reasons that counted are added to `reasons`. `contexts` has one bit for each
 * context the text has.
 */
export function weighFeeling(
  text: Normalised,
  hits: Hits,
  contexts: number,
  reasons: Draft[],
): Pick<Reading, 'sentiment' | 'score'> {
  const reader = new FeelingReader(text);
  for (const hit of feelingHits(hits, contexts)) reader.read(hit);
  reader.finish();
  const { felt, negators, courtesy, irony, asksFacts } = reader;
  // Thanks at the end of a complaint are manners.
  if (courtesy !== null && felt.every(({ weight }) => weight >= 0)) felt.push(courtesy);
  if (isPraise(felt)) for (const reason of felt) if (reason.weight < 0) reason.weight *= praisedFor;
  let glad = 0;
  let upset = 0;
  for (const reason of felt) {
    if (reason.weight > 0) glad += reason.weight;
    else upset -= reason.weight;
    reason.code = reason.weight > 0 ? 'positive' : 'negative';
    reasons.push(reason);
  }
  for (const negator of negators) reasons.push(negator);
  const mocking = irony === 1 || (irony > 0 && upset > 0);
  const balance = (glad - upset) / (glad + upset + calmIn(text.words, asksFacts));
  const score = Math.round((mocking ? Math.min(balance, 0) : balance) * 1000) / 1000;
  const sentiment = score > threshold ? 'positive' : score < -threshold ? 'negative' : 'neutral';
  return { sentiment, score };
}

/** Outright praise, and nothing amiss but problems named. */
function isPraise(felt: readonly Draft[]): boolean {
  let glad = false;
  for (const { weight, rule } of felt) {
    if (weight < 0 && !rule.startsWith('topic/')) return false;
    if (weight >= outright) glad = true;
  }
  return glad;
}

function calmIn(words: number, asksFacts: boolean): number {
  const long = Math.max(0, words - fewWords) / wordsPerCalm;
  return calm + Math.min(long, longestCalm) + (asksFacts ? askedCalm : 0);
}

/** The finds that live in the feeling layer, by where they begin. */
function feelingHits({ list, count }: Hits, contexts: number): Hit[] {
  const hits: Hit[] = [];
  for (let index = 0; index < count; index++) {
    const hit = list[index]!;
    if ((hit.alive & hit.layers & FEEL_LAYER) === 0) continue;
    if (hit.pattern.conditional && !anyHolds(hit, contexts)) continue;
    let place = hits.length;
    hits.push(hit);
    for (; place > 0 && hits[place - 1]!.from > hit.from; place--) hits[place] = hits[place - 1]!;
    hits[place] = hit;
  }
  return hits;
}

function anyHolds({ pattern }: Hit, contexts: number): boolean {
  for (let rule: Rule | null = pattern.first; rule !== null; rule = rule.next) if (holds(rule, contexts)) return true;
  return false;
}
