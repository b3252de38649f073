import { type Topic, topics } from '../vocabulary';
import { type Hits, SHOWN } from './hits';
import type { Normalised } from './normalised';
import { type Rule, TOPIC_LAYER } from './phrase';
import { type Draft, draft } from './reasons';
import type { Rules } from './rules';

/** Least evidence for a topic to be named: one plain phrase, or two vague ones. */
const enough = 0.9;
/** A second or third topic needs at least this share of the best one's evidence. */
const besideBest = 0.35;
const most = 3;
/** The same phrase once more, or one over another of its topic, says little. */
const repeated = 0.25;

/** What speaks for one topic in the text being read. */
class Evidence {
  weight = 0;
  /** The end of the last phrase that counted. */
  to = 0;
  /** The text it was last met in, by a running number. */
  round = 0;

  constructor(readonly topic: Topic) {}
}

const all = topics.map((topic) => new Evidence(topic));
/** Topics met in the text being read, in that order. */
const met: Evidence[] = [];
let round = 0;

// Names no other module knows, as in `cut`.
const topicLayer = TOPIC_LAYER;
const shownTier = SHOWN;

/**
 * At most three topics by evidence, best first, with their share of all evidence; `KHAC` when none has enough.
 * `suggestion` is the best of those left out for which something speaks. Adds the phrases to `reasons`.
 */
export function weighTopics(text: Normalised, hits: Hits, rules: Rules, reasons: Draft[]) {
  const { list, count } = hits;
  met.length = 0;
  round++;
  for (let find = 0; find < count; find++) {
    const hit = list[find]!;
    const shown = hit.tier === shownTier;
    if (!shown && (hit.alive & topicLayer) === 0) continue;
    for (let rule: Rule | null = rules.of(hit.ending); rule !== null; rule = rule.next) {
      if (!rule.isTopic || !rule.holds(hits)) continue;
      let weight = 0;
      if (!shown) {
        const own = all[rule.number]!;
        if (own.round !== round) meet(own);
        weight = rule.round === round || hit.from < own.to ? rule.weight * repeated : rule.weight;
        rule.round = round;
        own.to = hit.to;
        own.weight += weight;
      }
      reasons.push(draft(text, hit, rule, 'topic', weight));
    }
  }
  return ranking();
}

function meet(own: Evidence): void {
  own.round = round;
  own.weight = 0;
  own.to = 0;
  met.push(own);
}

function ranking(): { topics: { code: Topic; score: number }[]; suggestion: Topic | null } {
  let total = 0;
  for (let at = 0; at < met.length; at++) total += met[at]!.weight;
  const named: { code: Topic; score: number }[] = [];
  let least = enough;
  let suggestion: Topic | null = null;
  for (let best = strongest(); best !== null; best = strongest()) {
    const { topic, weight } = best;
    if (named.length === most || weight < least) {
      suggestion = topic;
      break;
    }
    named.push({ code: topic, score: Math.round((weight / total) * 1000) / 1000 });
    least = Math.max(least, weight * (named.length === 1 ? besideBest : 0));
    best.weight = 0;
  }
  if (named.length === 0) named.push({ code: 'KHAC', score: 0 });
  return { topics: named, suggestion };
}

/** The topic with most evidence, the first met of several; null when nothing speaks for any. */
function strongest(): Evidence | null {
  let best: Evidence | null = null;
  let weight = 0;
  for (let at = 0; at < met.length; at++) {
    const own = met[at]!;
    if (own.weight <= weight) continue;
    best = own;
    weight = own.weight;
  }
  return best;
}
