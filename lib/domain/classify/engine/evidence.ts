import { codeOf, Entry, entryAt, holds, isTopic, nextOf } from './entries';
import { endOfFinds, Find, findSize, shownTier, topicLayer } from './finds';
import { EVIDENCE, MET, NAMED, state } from './memory';
import { addReason, TOPIC_REASON } from './reasons';

/** Least evidence for a topic to be named: one plain phrase, or two vague ones. */
const enough: f64 = 0.9;
/** A second or third topic needs at least this share of the best one's evidence. */
const besideBest: f64 = 0.35;
const most: i32 = 3;
/** The same phrase once more, or one over another of its topic, says little. */
const repeated: f64 = 0.25;

/** What speaks for one topic in the text being read. */
@unmanaged
class Evidence {
  weight: f64;
  /** The end of the last phrase that counted. */
  to: i32;
  /** The text it was last met in, by a running number. */
  round: i32;
}

/** A topic named, by its number, and its share of all evidence. */
@unmanaged
class Named {
  share: f64;
  topic: i32;
  unused: i32;
}

/** How many topics were met in the text being read; `MET` has them in that order. */
let met: i32 = 0;
let round: i32 = 0;

function evidenceOf(topic: i32): Evidence {
  return changetype<Evidence>(EVIDENCE + ((<usize>topic) << 4));
}

function metAt(at: i32): i32 {
  return load<i32>(MET + ((<usize>at) << 2));
}

/** Names at most three topics by evidence, best first, and adds the phrases to the reasons. */
export function weighTopics(): void {
  met = 0;
  round++;
  const end = endOfFinds();
  for (let at = state.finds; at < end; at += findSize) {
    const find = changetype<Find>(at);
    const shown = find.tier === shownTier;
    if (!shown && (find.alive & topicLayer) === 0) continue;
    for (let entry: Entry | null = entryAt(find.entry); entry !== null; entry = nextOf(entry)) {
      if (isTopic(entry) && holds(entry)) {
        addReason(entry, TOPIC_REASON, find.from, find.to, find.tier, shown ? 0 : count(entry, find));
      }
    }
  }
  rank();
}

/** Counts a phrase for its topic; returns how much. */
function count(entry: Entry, find: Find): f64 {
  const topic = codeOf(entry);
  const own = evidenceOf(topic);
  if (own.round !== round) {
    own.round = round;
    own.weight = 0;
    own.to = 0;
    store<i32>(MET + ((<usize>met) << 2), topic);
    met++;
  }
  let weight = entry.weight;
  if (entry.round === round || find.from < own.to) weight *= repeated;
  entry.round = round;
  own.to = find.to;
  own.weight += weight;
  return weight;
}

function rank(): void {
  let total: f64 = 0;
  for (let at = 0; at < met; at++) total += evidenceOf(metAt(at)).weight;
  let least = enough;
  state.topicCount = 0;
  state.suggestion = -1;
  for (let topic = strongest(); topic >= 0; topic = strongest()) {
    const own = evidenceOf(topic);
    const weight = own.weight;
    if (state.topicCount === most || weight < least) {
      state.suggestion = topic;
      return;
    }
    const named = changetype<Named>(NAMED + ((<usize>state.topicCount) << 4));
    named.topic = topic;
    named.share = weight / total;
    state.topicCount++;
    least = max(least, weight * (state.topicCount === 1 ? besideBest : 0));
    own.weight = 0;
  }
}

/** The topic with most evidence, the first met of several; -1 when nothing speaks for any. */
function strongest(): i32 {
  let best = -1;
  let weight: f64 = 0;
  for (let at = 0; at < met; at++) {
    const topic = metAt(at);
    const own = evidenceOf(topic).weight;
    if (own <= weight) continue;
    best = topic;
    weight = own;
  }
  return best;
}
