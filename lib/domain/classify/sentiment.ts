import { FeelingReader } from './feeling-reader';
import type { Felt } from './felt';
import type { Hit, Hits } from './hits';
import type { Normalised } from './normalised';
import { FEEL_LAYER, type Rule } from './phrase';
import type { Reading } from './reading';
import { type Draft, draft } from './reasons';
import type { Rules } from './rules';

/** Keeps one faint word from deciding. It takes more where facts are asked for, and in a text beyond a few lines. */
const calm = 1;
const askedCalm = 1;
const fewWords = 30;
const wordsPerCalm = 20;
const longestCalm = 3;
/** Beside outright praise problems are mostly what it is about. */
const outright = 1;
const praisedFor = 0.3;
/** What a grievance says that a flag tells of, whatever its words. */
const complaint = -1;
/** Scores nearer to zero than this are neutral. */
const threshold = 0.25;

// A name no other module knows, as in `cut`.
const feelLayer = FEEL_LAYER;
const reader = new FeelingReader();

/**
 * Weighs what is felt about the issue; the reasons that counted are added to `reasons`. `grievance` is a phrase by which a flag
 * tells of one.
 */
export function weighFeeling(
  text: Normalised,
  hits: Hits,
  rules: Rules,
  grievance: Hit | null,
  reasons: Draft[],
): Pick<Reading, 'sentiment' | 'score'> {
  const { list, count } = hits;
  reader.begin(text);
  for (let index = 0; index < count; index++) {
    const hit = list[index]!;
    if ((hit.alive & feelLayer) === 0) continue;
    const rule = rules.of(hit.ending);
    if (anyHolds(rule, hits)) reader.read(hit, rule);
  }
  reader.finish();
  const { felt, negators, courtesy, irony, asksFacts } = reader;
  if (grievance !== null) felt.add(rules.of(grievance.ending), grievance, complaint, false);
  // Thanks at the end of a complaint are manners.
  if (courtesy !== null && !isUpset(felt)) felt.add(courtesy.rule, courtesy.hit, courtesy.weight, false);
  const share = isPraise(felt) ? praisedFor : 1;
  let glad = 0;
  let upset = 0;
  for (let at = 0; at < felt.length; at++) {
    const { rule, hit, negated, weight: own } = felt.at(at);
    const weight = own < 0 ? own * share : own;
    if (weight > 0) glad += weight;
    else upset -= weight;
    const reason = draft(text, hit, rule, 'sentiment', weight);
    reason.code = weight > 0 ? 'positive' : 'negative';
    reason.negated = negated;
    reasons.push(reason);
  }
  for (let at = 0; at < negators.length; at++) {
    const { rule, hit } = negators.at(at);
    reasons.push(draft(text, hit, rule, 'negator', 0));
  }
  const mocking = irony === 1 || (irony > 0 && upset > 0);
  const balance = (glad - upset) / (glad + upset + calmIn(text.typed, asksFacts));
  const score = Math.round((mocking ? Math.min(balance, 0) : balance) * 1000) / 1000;
  const sentiment = score > threshold ? 'positive' : score < -threshold ? 'negative' : 'neutral';
  return { sentiment, score };
}

/** Outright praise, and nothing amiss but problems named. */
function isPraise(felt: Felt): boolean {
  let glad = false;
  for (let at = 0; at < felt.length; at++) {
    const { rule, weight } = felt.at(at);
    if (weight < 0 && !rule.isTopic) return false;
    if (weight >= outright) glad = true;
  }
  return glad;
}

function isUpset(felt: Felt): boolean {
  for (let at = 0; at < felt.length; at++) if (felt.at(at).weight < 0) return true;
  return false;
}

function calmIn(words: number, asksFacts: boolean): number {
  const long = Math.max(0, words - fewWords) / wordsPerCalm;
  return calm + Math.min(long, longestCalm) + (asksFacts ? askedCalm : 0);
}

/** Whether any of the rules of a phrase holds. */
function anyHolds(first: Rule, hits: Hits): boolean {
  for (let rule: Rule | null = first; rule !== null; rule = rule.next) if (rule.holds(hits)) return true;
  return false;
}
