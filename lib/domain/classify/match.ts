import { hashOn, hashStart, nextState, wordNumber } from './automaton';
import { bareOf, SPACE, symbolOf } from './letters';
import type { Normalised } from './normalise';
import { allLayers, closedBit, type Pattern, type Rules, type Spellings } from './rules';

/** How a phrase was found, as numbers: see `Tier`. `shown` is a no-mark find too doubtful to count. */
export const EXACT = 0;
export const TONE = 1;
export const NOMARK = 2;
export const SHOWN = 3;

/**
 * One phrase found. `from` and `to` are letter positions of its first letter and past its last. `alive` are the layers
 * in which no longer phrase displaced it, `blocked` the layers in which it displaced a shorter one.
 */
export type Hit = { pattern: Pattern; from: number; to: number; tier: number; alive: number; blocked: number };

/** Finds in order of their end, longest first among those ending together. Reused: valid until the next `match`. */
export type Hits = { readonly list: Hit[]; count: number; steps: number };

const found: Hits = { list: [], count: 0, steps: 0 };
const differs = 8;
const bareOnly = 9;

/**
 * Finds every phrase of the lexicon in a normalised text, overlaps included, then lets longer phrases displace the
 * shorter ones inside them, layer by layer. Linear in the text; `steps` counts the work for the test of that.
 */
export function match(text: Normalised, rules: Rules): Hits {
  const { automaton } = rules;
  const { outputs, shorter } = automaton;
  const { letters, length } = text;
  const unmarked = text.markedWords * 8 <= text.words;
  found.count = 0;
  found.steps = length;
  let state = 0;
  let hash = hashStart;
  for (let at = 1; at < length; at++) {
    const letter = letters[at]!;
    if (letter !== SPACE) {
      hash = hashOn(hash, symbolOf[letter]!);
      continue;
    }
    const word = wordNumber(automaton, hash);
    hash = hashStart;
    state = word === 0 ? 0 : nextState(automaton, state, word);
    if (outputs[state] === 0) continue;
    for (let end = state; end !== 0; end = shorter[end]!) take(text, rules, outputs[end]! - 1, at, unmarked);
  }
  return found;
}

/** Takes the phrases of one automaton output before the SPACE at `at`: the one written so, else those without marks. */
function take(text: Normalised, { patterns, spellings }: Rules, head: number, at: number, unmarked: boolean): void {
  const { starts, siblings, countsBare, severalWords } = spellings;
  let bare = false;
  for (let index = head; index !== -1; index = siblings[index]!) {
    const size = starts[index + 1]! - starts[index]!;
    const from = at - size + 2;
    found.steps += size;
    const tier = compare(text.letters, spellings, index, from - 1);
    if (tier === EXACT) {
      const doubtful = unmarked && countsBare[index] === 0 && isBare(text.letters, from, at);
      if (!doubtful && isWhole(text, from, at))
        keep(patterns[index]!, from, at, isRespelt(text, from, at) ? TONE : EXACT);
      return;
    }
    if (tier !== differs) bare = true;
  }
  if (!bare) return;
  for (let index = head; index !== -1; index = siblings[index]!) {
    const from = at - (starts[index + 1]! - starts[index]!) + 2;
    const tier = compare(text.letters, spellings, index, from - 1);
    if (tier === differs || !isWhole(text, from, at)) continue;
    const several = severalWords[index] === 1;
    const counts = unmarked ? countsBare[index] === 1 : tier === NOMARK && several;
    if (counts || (unmarked && several)) keep(patterns[index]!, from, at, counts ? NOMARK : SHOWN);
  }
}

/** EXACT, NOMARK when a closed syllable shows that marks were left out, `bareOnly` when nothing shows it, or `differs`. */
function compare(text: Uint8Array, { letters, starts }: Spellings, index: number, start: number): number {
  let tier = EXACT;
  const first = starts[index]!;
  const shift = start - first;
  for (let k = starts[index + 1]! - 2; k > first; k--) {
    const packed = letters[k]!;
    const own = packed & ~closedBit;
    const letter = text[k + shift]!;
    if (letter === own) continue;
    if (letter !== bareOf[own]) return differs;
    if (packed !== own) tier = NOMARK;
    else if (tier === EXACT) tier = bareOnly;
  }
  return tier;
}

/** A word the lexicon itself writes without marks says little in a text that has none. */
function isBare(letters: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bareOf[letters[at]!] !== letters[at]) return false;
  return true;
}

/** False when an end of the phrase falls inside a short form (`người` in ngta). */
function isWhole({ from, to }: Normalised, start: number, end: number): boolean {
  return to[start - 1]! <= from[start]! && from[end]! >= to[end - 1]!;
}

function isRespelt({ respelt }: Normalised, start: number, end: number): boolean {
  if (respelt.length === 0) return false;
  let low = 0;
  let high = respelt.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (respelt[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < respelt.length && respelt[low]! < end;
}

function keep(pattern: Pattern, from: number, to: number, tier: number): void {
  const { list } = found;
  const hit = list[found.count];
  const alive = tier === SHOWN ? 0 : allLayers;
  if (hit === undefined) list.push({ pattern, from, to, tier, alive, blocked: 0 });
  else {
    hit.pattern = pattern;
    hit.from = from;
    hit.to = to;
    hit.tier = tier;
    hit.alive = alive;
    hit.blocked = 0;
  }
  if (tier !== SHOWN) displace(list[found.count]!);
  found.count++;
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
  const lost = longer.pattern.displaces & longer.alive & shorter.alive;
  longer.blocked |= lost & shorter.pattern.layers;
  shorter.alive &= ~lost;
}
