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

const evidence = new Float64Array(topics.length);
const firstAt = new Int32Array(topics.length);
const lastTo = new Int32Array(topics.length);

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
  const seen: Rule[] = [];
  for (let index = 0; index < hits.count; index++) {
    const hit = hits.list[index]!;
    if ((hit.layers & TOPIC_LAYER) === 0) continue;
    const shown = hit.tier === SHOWN;
    if (!shown && (hit.alive & TOPIC_LAYER) === 0) continue;
    for (let rule = hit.pattern.first; rule !== null; rule = rule.next) {
      if (rule.kind !== 'topic' || !holds(rule, contexts)) continue;
      const again = hit.from < lastTo[rule.number]! || seen.includes(rule);
      const weight = shown ? 0 : again ? rule.weight * repeated : rule.weight;
      if (!shown) {
        seen.push(rule);
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
  const spoken: number[] = [];
  for (let topic = 0; topic < topics.length; topic++) {
    total += evidence[topic]!;
    if (evidence[topic]! > 0) spoken.push(topic);
  }
  spoken.sort((a, b) => evidence[b]! - evidence[a]! || firstAt[a]! - firstAt[b]!);
  const least = spoken.length > 0 ? Math.max(enough, evidence[spoken[0]!]! * besideBest) : enough;
  const named = spoken.filter((topic, place) => place < most && evidence[topic]! >= least);
  const next = spoken[named.length];
  return {
    topics: named.length > 0 ? named.map((topic) => ({ code: topics[topic]!, score: share(topic, total) })) : [other],
    suggestion: next === undefined ? null : topics[next]!,
  };
}

const other = { code: 'KHAC', score: 0 } as const;
const share = (topic: number, total: number) => Math.round((evidence[topic]! / total) * 1000) / 1000;
