import { type Topic, topics } from '../vocabulary';
import { type Hits, SHOWN } from './match';
import type { Normalised } from './normalise';
import { type Rule, TOPIC_LAYER } from './pattern';
import { type Draft, draft } from './reasons';

/** Least evidence for a topic to be named: one plain phrase, or two vague ones. */
const enough = 0.9;
/** A second or third topic needs at least this share of the best one's evidence. */
const besideBest = 0.35;
const most = 3;
/** The same phrase once more, or one over another of its topic, says little. */
const repeated = 0.25;

const none = -1;

const evidence = new Float64Array(topics.length);
const firstAt = new Int32Array(topics.length);
const lastTo = new Int32Array(topics.length);
let round = 0;

/** Whether what the rule needs is in the text and what it must not meet is not. `contexts` has one bit per context. */
export function holds(rule: Rule, contexts: number): boolean {
  if (rule.needs >= 0 && (contexts & (1 << rule.needs)) === 0) return false;
  return rule.unless < 0 || (contexts & (1 << rule.unless)) === 0;
}

/**
 * At most three topics by evidence, best first, with their share of all evidence; `KHAC` when none has enough.
 * `suggestion` is the best of those left out for which something speaks. Adds the phrases to `reasons`.
 */
export function weighTopics(text: Normalised, hits: Hits, contexts: number, reasons: Draft[]) {
  evidence.fill(0);
  lastTo.fill(0);
  round++;
  for (let index = 0; index < hits.count; index++) {
    const hit = hits.list[index]!;
    if ((hit.layers & TOPIC_LAYER) === 0) continue;
    const shown = hit.tier === SHOWN;
    if (!shown && (hit.alive & TOPIC_LAYER) === 0) continue;
    for (let rule: Rule | null = hit.first; rule !== null; rule = rule.next) {
      if (rule.kind !== 'topic' || !holds(rule, contexts)) continue;
      const again = rule.round === round || hit.from < lastTo[rule.number]!;
      const weight = shown ? 0 : again ? rule.weight * repeated : rule.weight;
      if (!shown) {
        rule.round = round;
        lastTo[rule.number] = hit.to;
      }
      if (evidence[rule.number] === 0) firstAt[rule.number] = hit.from;
      evidence[rule.number]! += weight;
      reasons.push(draft(text, hit, rule, 'topic', weight));
    }
  }
  return ranking();
}

function ranking(): { topics: { code: Topic; score: number }[]; suggestion: Topic | null } {
  let total = 0;
  for (let topic = 0; topic < evidence.length; topic++) total += evidence[topic]!;
  const named: { code: Topic; score: number }[] = [];
  let least = enough;
  let suggestion: Topic | null = null;
  for (let best = strongest(); best !== none; best = strongest()) {
    const weight = evidence[best]!;
    if (named.length === most || weight < least) {
      suggestion = topics[best]!;
      break;
    }
    named.push({ code: topics[best]!, score: Math.round((weight / total) * 1000) / 1000 });
    least = Math.max(least, weight * (named.length === 1 ? besideBest : 0));
    evidence[best] = 0;
  }
  if (named.length === 0) named.push({ code: 'KHAC', score: 0 });
  return { topics: named, suggestion };
}

/** The topic with most evidence, the first met of several; `none` when nothing speaks for any. */
function strongest(): number {
  let best = none;
  let weight = 0;
  for (let topic = 0; topic < evidence.length; topic++) {
    const own = evidence[topic]!;
    if (own > weight || (own === weight && own > 0 && firstAt[topic]! < firstAt[best]!)) {
      best = topic;
      weight = own;
    }
  }
  return best;
}
