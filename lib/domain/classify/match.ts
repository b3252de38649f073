import { bareOf, SPACE, symbolCount, symbolOf } from './letters';
import type { Normalised } from './normalise';
import { allLayers, type Pattern, type Rules } from './rules';

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
export function match(text: Normalised, { automaton, patterns }: Rules): Hits {
  const { next, outputs, shorter } = automaton;
  const { letters, length } = text;
  const unmarked = text.markedWords * 8 <= text.words;
  found.count = 0;
  found.steps = length;
  let state = 0;
  for (let at = 0; at < length; at++) {
    const letter = letters[at]!;
    state = next[state * symbolCount + symbolOf[letter]!]!;
    if (letter !== SPACE || outputs[state] === 0) continue;
    for (let end = state; end !== 0; end = shorter[end]!) take(text, patterns, outputs[end]! - 1, at, unmarked);
  }
  return found;
}

/** Takes the patterns of one automaton word ending before the SPACE at `at`: the one written so, else those without marks. */
function take(text: Normalised, patterns: readonly Pattern[], head: number, at: number, unmarked: boolean): void {
  let bare = 0;
  for (let index = head; index !== -1; index = patterns[index]!.sibling) {
    const pattern = patterns[index]!;
    const from = at - pattern.letters.length + 2;
    found.steps += pattern.letters.length;
    const tier = compare(text, pattern, from - 1);
    if (tier === differs) continue;
    if (tier <= TONE) {
      if (isWhole(text, from, at)) keep(pattern, from, at, tier === EXACT && isRespelt(text, from, at) ? TONE : tier);
      return;
    }
    bare++;
  }
  if (bare === 0) return;
  for (let index = head; index !== -1; index = patterns[index]!.sibling) {
    const pattern = patterns[index]!;
    const from = at - pattern.letters.length + 2;
    const tier = compare(text, pattern, from - 1);
    if (tier === differs || !isWhole(text, from, at)) continue;
    const counts =
      tier === NOMARK ? (unmarked ? pattern.countsBare : pattern.severalWords) : unmarked && pattern.countsBare;
    if (counts || (unmarked && pattern.severalWords)) keep(pattern, from, at, counts ? NOMARK : SHOWN);
  }
}

/** EXACT, NOMARK when a closed syllable shows that marks were left out, `bareOnly` when nothing shows it, or `differs`. */
function compare({ letters }: Normalised, pattern: Pattern, start: number): number {
  let tier = EXACT;
  const own = pattern.letters;
  for (let k = own.length - 2; k > 0; k--) {
    const letter = letters[start + k]!;
    if (letter === own[k]) continue;
    if (letter !== bareOf[own[k]!]) return differs;
    if (pattern.closed[k] === 1) tier = NOMARK;
    else if (tier === EXACT) tier = bareOnly;
  }
  return tier;
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
