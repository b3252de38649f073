import { endingAt, nextState } from './automaton';
import type { Normalised } from './normalise';
import { allLayers, type Pattern, type Rule } from './pattern';
import type { Rules } from './rules';
import { BARE, CLOSED_WITHOUT_MARKS, CONTINUES, GOES_ON, RESPELT } from './words';

/** How a phrase was found, as numbers: see `Tier`. `shown` is a no-mark find too doubtful to count. */
export const EXACT = 0;
export const TONE = 1;
export const NOMARK = 2;
export const SHOWN = 3;

/**
 * One phrase found. `from` and `to` are the numbers of its first word and the one past its last. `alive` are the layers
 * in which no longer phrase displaced it, `blocked` the layers in which it displaced a shorter one.
 */
export type Hit = {
  pattern: Pattern;
  /** The first rule of the pattern, at hand without looking into it. */
  first: Rule;
  from: number;
  to: number;
  tier: number;
  /** Layers the pattern lives in, and layers in which it displaces shorter ones. */
  layers: number;
  displaces: number;
  alive: number;
  blocked: number;
};

/** Finds in order of their end, longest first among those ending together. Reused: valid until the next `match`. */
export type Hits = {
  readonly list: Hit[];
  count: number;
  /** One bit for each context the text has, and for each part of flags it may have (displaced ones included). */
  contexts: number;
  parts: number;
  /** Whether any find displaced another. */
  anyBlocked: boolean;
  steps: number;
};

const found: Hits = { list: [], count: 0, contexts: 0, parts: 0, anyBlocked: false, steps: 0 };
const differs = 8;
const bareOnly = 9;

/**
 * Finds every phrase of the lexicon in a normalised text, overlaps included, then lets longer phrases displace the
 * shorter ones inside them, layer by layer. Linear in the text; `steps` counts the work for the test of that.
 */
export function match(text: Normalised, rules: Rules): Hits {
  const unmarked = text.markedWords * 8 <= text.words;
  return unmarked || (text.seen & CLOSED_WITHOUT_MARKS) !== 0
    ? matchBare(text, rules, unmarked)
    : matchExact(text, rules);
}

/** Finds the phrases as they are spelled, which is all of them where no word lacks its marks. */
export function matchExact(text: Normalised, rules: Rules): Hits {
  const { exact, facts } = rules;
  const { form, bits, length } = text;
  begin(length);
  let state = 0;
  for (let at = 0; at < length; at++) {
    state = nextState(exact, state, form[at]!);
    for (let ending = endingAt(exact, state); ending !== 0; ending = exact.shorter[ending]!) {
      const to = at + 1;
      const from = to - facts[ending * 4]!;
      found.steps++;
      if (isWhole(text, from, to)) keep(rules, ending, from, to, hasAny(bits, from, to, RESPELT) ? TONE : EXACT);
    }
  }
  return found;
}

/** Finds the phrases as they are spelled and those whose marks were left out. `unmarked`: the whole text has hardly any. */
export function matchBare(text: Normalised, rules: Rules, unmarked: boolean): Hits {
  const { automaton, heads } = rules.bare;
  const { bare, length } = text;
  begin(length);
  let state = 0;
  for (let at = 0; at < length; at++) {
    state = nextState(automaton, state, bare[at]!);
    for (let ending = endingAt(automaton, state); ending !== 0; ending = automaton.shorter[ending]!) {
      take(text, rules, heads[ending]!, at + 1, unmarked);
    }
  }
  return found;
}

function begin(steps: number): void {
  found.count = 0;
  found.contexts = 0;
  found.parts = 0;
  found.anyBlocked = false;
  found.steps = steps;
}

/** Takes the phrases at `head` in the spellings, before the word `to`: the one written so, else those without marks. */
function take(text: Normalised, rules: Rules, head: number, to: number, unmarked: boolean): void {
  const { spellings } = rules.bare;
  const { bits } = text;
  const size = spellings[head]!;
  const from = to - size;
  let couldBeBare = false;
  let at = head + 2;
  for (let left = spellings[head + 1]!; left > 0; left--, at += size + 2) {
    const tier = compare(text, rules, at + 2, from, size);
    found.steps += size;
    if (tier === EXACT) {
      const doubtful = unmarked && spellings[at + 1] === 0 && hasAll(bits, from, to, BARE);
      if (doubtful || !isWhole(text, from, to)) return;
      keep(rules, spellings[at]!, from, to, hasAny(bits, from, to, RESPELT) ? TONE : EXACT);
      return;
    }
    if (tier !== differs) couldBeBare = true;
  }
  if (couldBeBare && (unmarked || size > 1) && isWhole(text, from, to)) takeBare(text, rules, head, to, unmarked);
}

function takeBare(text: Normalised, rules: Rules, head: number, to: number, unmarked: boolean): void {
  const { spellings } = rules.bare;
  const size = spellings[head]!;
  let at = head + 2;
  for (let left = spellings[head + 1]!; left > 0; left--, at += size + 2) {
    const tier = compare(text, rules, at + 2, to - size, size);
    if (tier === differs) continue;
    const counts = unmarked ? spellings[at + 1] === 1 : tier === NOMARK;
    if (counts || (unmarked && size > 1)) keep(rules, spellings[at]!, to - size, to, counts ? NOMARK : SHOWN);
  }
}

/** EXACT, NOMARK when a closed syllable shows that marks were left out, `bareOnly` when nothing shows it, or `differs`. */
function compare(
  { form, bits }: Normalised,
  { bare: { spellings }, vocabulary }: Rules,
  at: number,
  from: number,
  size: number,
) {
  let tier = EXACT;
  for (let k = size - 1; k >= 0; k--) {
    const own = spellings[at + k]!;
    if (form[from + k] === own) continue;
    if ((bits[from + k]! & BARE) === 0) return differs;
    if (vocabulary.isClosed[own]) tier = NOMARK;
    else if (tier === EXACT) tier = bareOnly;
  }
  return tier;
}

function hasAll(bits: Uint8Array, from: number, to: number, bit: number): boolean {
  for (let at = from; at < to; at++) if ((bits[at]! & bit) === 0) return false;
  return true;
}

function hasAny(bits: Uint8Array, from: number, to: number, bit: number): boolean {
  for (let at = from; at < to; at++) if ((bits[at]! & bit) !== 0) return true;
  return false;
}

/** False when an end of the phrase falls inside a short form (`người` in ngta). */
function isWhole({ bits }: Normalised, from: number, to: number): boolean {
  return (bits[from]! & CONTINUES) === 0 && (bits[to - 1]! & GOES_ON) === 0;
}

function keep(rules: Rules, ending: number, from: number, to: number, tier: number): void {
  const { facts } = rules;
  const pattern = rules.pattern(ending);
  const hit = found.list[found.count] ?? added(pattern);
  const layers = facts[ending * 4 + 3]!;
  hit.pattern = pattern;
  hit.first = pattern.first;
  hit.from = from;
  hit.to = to;
  hit.tier = tier;
  hit.layers = layers & allLayers;
  hit.displaces = layers >> 3;
  hit.alive = tier === SHOWN ? 0 : allLayers;
  hit.blocked = 0;
  if (tier !== SHOWN) {
    found.contexts |= facts[ending * 4 + 1]!;
    found.parts |= facts[ending * 4 + 2]!;
    displace(hit);
  }
  found.count++;
}

function added(pattern: Pattern): Hit {
  const hit = {
    pattern,
    first: pattern.first,
    from: 0,
    to: 0,
    tier: EXACT,
    layers: 0,
    displaces: 0,
    alive: 0,
    blocked: 0,
  };
  found.list.push(hit);
  return hit;
}

/** Earlier finds inside the new one lose its layers; the new one loses those of a longer find with the same end. */
function displace(hit: Hit): void {
  const { list } = found;
  for (let index = found.count - 1; index >= 0; index--) {
    const other = list[index]!;
    if (other.to <= hit.from) break;
    found.steps++;
    if (other.tier === SHOWN) continue;
    const wider = other.from < hit.from;
    if (wider && other.to === hit.to) settle(other, hit);
    else if (!wider && (other.from > hit.from || other.to < hit.to)) settle(hit, other);
  }
}

function settle(longer: Hit, shorter: Hit): void {
  const lost = longer.displaces & longer.alive & shorter.alive;
  if (lost === 0) return;
  longer.blocked |= lost & shorter.layers;
  shorter.alive &= ~lost;
  found.anyBlocked = true;
}
