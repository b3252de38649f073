import {
  type Automaton,
  edgeOf,
  endingMask,
  endingShift,
  groupOf,
  IS_PHRASE,
  pairOf,
  placeOf,
  stateAt,
} from './automaton';
import type { Spelling } from './bare-rules';
import { EXACT, Hit, Hits, NOMARK, SHOWN, TONE } from './hits';
import type { Normalised } from './normalised';
import { bitsOf } from './part-bits';
import { allLayers, DISPLACING, HAS_MARKS, IS_GUARD, PART } from './phrase';
import type { Rules } from './rules';
import type { Marks } from './section';
import { BARE, bareShift, CLOSED_WITHOUT_MARKS, CONTINUES, GOES_ON, RESPELT } from './words';

const found = new Hits();
/** Phrases that begin at one word, the shorter first: where they end, and which they are. */
const endsFound: number[] = [];
const endingsFound: number[] = [];
/** Where phrases may begin. */
const usualBeginnings = new Int32Array(1 << 12);
let beginnings = usualBeginnings;
const differs = 8;
const bareOnly = 9;

// Names no other module knows, as in `cut`. Words are rows of four numbers: hence the steps of four and shifts by two.
const isPhrase = IS_PHRASE;
const shift = endingShift;
const mask = endingMask;
/** Beside `isPhrase` in `beginnings`: longer ones may begin there. */
const goesOn = 2;
const shown = SHOWN;
const exactTier = EXACT;
const tone = TONE;
const layersMask = allLayers;
const displacing = DISPLACING;
const isGuard = IS_GUARD;
const hasMarks = HAS_MARKS;
const part = PART;
const respelt = RESPELT;
const inside = CONTINUES | GOES_ON | RESPELT;

/**
 * Finds every phrase of the lexicon in a normalised text, overlaps included, then lets longer phrases displace the
 * shorter ones inside them, layer by layer. Linear in the text; `steps` counts the work for the test of that. What it
 * returns is valid until the next call.
 */
export function match(text: Normalised, rules: Rules): Hits {
  const unmarked = text.bareTyped * 8 >= text.typed * 7;
  return unmarked || (text.seen & CLOSED_WITHOUT_MARKS) !== 0
    ? matchBare(text, rules, unmarked)
    : matchExact(text, rules);
}

/** Finds the phrases as they are spelled, which is all of them where no word lacks its marks. */
export function matchExact(text: Normalised, rules: Rules): Hits {
  const { words } = text;
  const { exact } = rules;
  const { firsts } = exact;
  const { list } = found;
  const end = text.length << 2;
  found.begin();
  const count = findBeginnings(words, end, exact);
  for (let n = 0; n < count; n++) {
    const beginning = beginnings[n]!;
    const at = beginning & ~(goesOn | isPhrase);
    if ((beginning & goesOn) !== 0) {
      let longer = findLonger(words, at, end, exact);
      while (--longer >= 0) addSpelled(words, endingsFound[longer]!, at, endsFound[longer]!);
    }
    if ((words[at + 1]! & inside) !== 0) {
      if ((beginning & isPhrase) !== 0) addSpelled(words, (firsts[words[at]!]! >> shift) & mask, at, at + 4);
      continue;
    }
    // Written whether it is a phrase or not, and kept if it is.
    if (found.count === list.length) list.push(new Hit());
    const hit = list[found.count]!;
    hit.ending = (firsts[words[at]!]! >> shift) & mask;
    hit.from = at >> 2;
    hit.to = (at >> 2) + 1;
    hit.tier = exactTier;
    found.count += beginning & isPhrase;
  }
  found.steps += text.length;
  settle(rules);
  return found;
}

/**
 * Puts the words at which a phrase may begin into `beginnings`, with the bits of what may: it alone, longer ones. Returns how
 * many. Two of three are none, and which cannot be foretold, so nothing branches on it.
 */
function findBeginnings(words: Int32Array, end: number, { firsts, pairs }: Automaton): number {
  beginnings = end <= usualBeginnings.length ? usualBeginnings : new Int32Array(end);
  const places = beginnings;
  let count = 0;
  for (let at = 0; at < end; at += 4) {
    const word = words[at]!;
    const first = firsts[word]!;
    const pair = pairOf(word, words[at + 4]!);
    const both = (first & isPhrase) | (((pairs[pair >>> 5]! >>> (pair & 31)) & 1) << 1);
    places[count] = at | both;
    count += (both | (both >> 1)) & 1;
  }
  return count;
}

/** Finds the phrases of two words and more that begin at `at`; returns how many. */
function findLonger(words: Int32Array, at: number, end: number, { edges }: Automaton): number {
  let count = 0;
  let state = words[at]!;
  for (let next = at + 4; next < end; next += 4) {
    const place = placeOf(edges, edgeOf(state, words[next]!));
    const read = edges[place + 1]!;
    if ((read & isPhrase) !== 0) {
      endsFound[count] = next + 4;
      endingsFound[count] = (read >> shift) & mask;
      count++;
    }
    if (((read >>> groupOf(words[next + 4]!)) & 1) === 0) break;
    state = stateAt(place);
  }
  found.steps += count;
  return count;
}

function addSpelled(words: Int32Array, ending: number, from: number, to: number): void {
  let bits = 0;
  for (let at = from + 1; at < to; at += 4) bits |= words[at]!;
  if ((bits & inside) === 0) found.add(ending, from >> 2, to >> 2, exactTier);
  else if (isWhole(words, from, to)) found.add(ending, from >> 2, to >> 2, (bits & respelt) !== 0 ? tone : exactTier);
}

/** Finds the phrases as they are spelled and those whose marks were left out. `unmarked`: the whole text has hardly any. */
export function matchBare(text: Normalised, rules: Rules, unmarked: boolean): Hits {
  const { words } = text;
  const { automaton, spellings } = rules.bare;
  const { firsts } = automaton;
  const end = text.length << 2;
  const bare = new Int32Array(end + 4);
  for (let at = 0; at < end; at += 4) bare[at] = words[at + 1]! >>> bareShift;
  found.begin();
  const count = findBeginnings(bare, end, automaton);
  for (let n = 0; n < count; n++) {
    const beginning = beginnings[n]!;
    const at = beginning & ~(goesOn | isPhrase);
    if ((beginning & goesOn) !== 0) {
      let longer = findLonger(bare, at, end, automaton);
      while (--longer >= 0) take(words, rules, spellings[endingsFound[longer]!]!, at, endsFound[longer]!, unmarked);
    }
    if ((beginning & isPhrase) !== 0)
      take(words, rules, spellings[(firsts[bare[at]!]! >> shift) & mask]!, at, at + 4, unmarked);
  }
  found.steps += text.length;
  settle(rules);
  return found;
}

/** Takes, of phrases that differ only in their marks, the one written so, else those written without. */
function take(
  words: Int32Array,
  { vocabulary: { isClosed } }: Rules,
  spellings: readonly Spelling[],
  from: number,
  to: number,
  unmarked: boolean,
): void {
  let couldBeBare = false;
  for (const { ending, forms, countsBare } of spellings) {
    const tier = compare(words, forms, from, isClosed);
    found.steps += forms.length;
    if (tier === EXACT) {
      const doubtful = unmarked && !countsBare && isBare(words, from, to);
      if (!doubtful) addSpelled(words, ending, from, to);
      return;
    }
    if (tier !== differs) couldBeBare = true;
  }
  const several = to - from > 4;
  if (!couldBeBare || !(unmarked || several) || !isWhole(words, from, to)) return;
  for (const { ending, forms, countsBare } of spellings) {
    const tier = compare(words, forms, from, isClosed);
    if (tier === differs) continue;
    const counts = unmarked ? countsBare : tier === NOMARK;
    if (counts || (unmarked && several)) found.add(ending, from >> 2, to >> 2, counts ? NOMARK : SHOWN);
  }
}

/** EXACT, NOMARK when a closed syllable shows that marks were left out, `bareOnly` when nothing shows it, or `differs`. */
function compare(words: Int32Array, forms: Int32Array, from: number, isClosed: readonly boolean[]): number {
  let tier = EXACT;
  for (let k = forms.length - 1; k >= 0; k--) {
    const own = forms[k]!;
    const at = from + (k << 2);
    if (words[at] === own) continue;
    if ((words[at + 1]! & BARE) === 0) return differs;
    if (isClosed[own]) tier = NOMARK;
    else if (tier === EXACT) tier = bareOnly;
  }
  return tier;
}

function isBare(words: Int32Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 4) if ((words[at]! & BARE) === 0) return false;
  return true;
}

/** False when an end of the phrase falls inside a short form (`người` in ngta). */
function isWhole(words: Int32Array, from: number, to: number): boolean {
  return (words[from + 1]! & CONTINUES) === 0 && (words[to - 3]! & GOES_ON) === 0;
}

/**
 * Lets longer finds displace the shorter ones inside them, layer by layer. Finds come by where they begin, the longer first;
 * so one is inside an earlier one exactly when it ends no further than the furthest of those. Finds of one span, which
 * differ in their marks, leave one another alone: they displace only from the next span on. Hardly anything branches, since
 * which phrase is found cannot be foretold.
 */
function settle({ traits, marks }: Rules): void {
  const { list, count } = found;
  let parts = 0;
  let all = 0;
  let lastFrom = 0;
  let lastTo = 0;
  let displaces = 0;
  let topicEnd = 0;
  let feelEnd = 0;
  let flagEnd = 0;
  for (let n = 0; n < count; n++) {
    const hit = list[n]!;
    const { ending, from, to } = hit;
    if (hit.tier === shown) {
      hit.alive = 0;
      continue;
    }
    if (from !== lastFrom || to !== lastTo) {
      topicEnd = furthest(topicEnd, lastTo & -(displaces & 1));
      feelEnd = furthest(feelEnd, lastTo & -((displaces >> 1) & 1));
      flagEnd = furthest(flagEnd, lastTo & -((displaces >> 2) & 1));
      displaces = 0;
      lastFrom = from;
      lastTo = to;
    }
    const trait = traits[ending]!;
    all |= trait;
    displaces |= trait >> displacing;
    parts |= 1 << (trait >> part);
    if ((trait & hasMarks) !== 0) parts |= meet(marks.get(ending)!);
    const lost = isInside(to, topicEnd) | (isInside(to, feelEnd) << 1) | (isInside(to, flagEnd) << 2);
    hit.alive = trait & layersMask & ~lost;
  }
  found.partBits = parts;
  found.anyPart = (all & hasMarks) !== 0 || all >> part !== 0;
  found.anyGuard = (all & isGuard) !== 0;
}

/** The text has the contexts of a phrase. Returns the bits of its parts. */
function meet({ contexts, parts }: Marks): number {
  for (let at = 0; at < contexts.length; at++) found.contexts[contexts[at]!] = found.round;
  return bitsOf(parts);
}

/** The greater of two ends. */
function furthest(a: number, b: number): number {
  const difference = a - b;
  return (a - (difference & (difference >> 31))) | 0;
}

/** 1 when what ends at `to` ends no further than `end`, else 0. */
function isInside(to: number, end: number): number {
  return (to - end - 1) >>> 31;
}
