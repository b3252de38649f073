import { allocate } from './memory';

/**
 * Phrases as an automaton over words; words and endings are numbers from 1, and 0 is none. A phrase is looked for from each
 * word on. Nearly always the first two words tell that there is none, so nothing has to be carried on from one beginning to the
 * next, and no phrase inside another is missed.
 *
 * What was read is one number: whether it is a phrase, above that its ending, and in the upper half one bit for each group of
 * words that lead on, since most phrases begun do not go on and the table of edges is far from the processor.
 */
@unmanaged
export class Automaton {
  /** What was read once a word was, by word. */
  firsts: usize;
  /** One bit for each two words that phrases begin with, by a hash: most other pairs are told from them at once. */
  pairs: usize;
  /** A state and a word as one number, and what was read then; 0 where empty. Where a pair stands makes its state. */
  edges: usize;
  /** The number of places for edges less one. */
  mask: u32;
}

const isPhrase: u32 = 1;
const endingMask: u32 = 0x7fff;
const groupsShift: u32 = 16;
const wordBits: i32 = 14;
const mostWords: i32 = 1 << wordBits;
const pairBits: u32 = 17;
const mixer: u32 = 0x9e3779b1;

/**
 * An automaton over words below `wordCount` with so many places for edges, a power of two, of which a third has to stay free
 * for what is looked for to be found at once.
 */
export function makeAutomaton(wordCount: i32, places: i32): Automaton {
  const made = changetype<Automaton>(allocate(offsetof<Automaton>()));
  made.firsts = allocate(wordCount << 2);
  made.pairs = allocate(1 << (pairBits - 3));
  made.edges = allocate(places << 3);
  made.mask = places - 1;
  return made;
}

/** The ending of the phrase of so many words at an address, which becomes `ending` where it had none. */
export function insert(automaton: Automaton, words: usize, length: i32, ending: i32): i32 {
  const first = load<i32>(words);
  let place = automaton.firsts + ((<usize>first) << 2);
  let state = first;
  for (let at = 1; at < length; at++) {
    const word = load<i32>(words + ((<usize>at) << 2));
    store<u32>(place, load<u32>(place) | (1 << groupOf(word)));
    const edge = edgeOf(state, word);
    const found = placeOf(automaton.edges, automaton.mask, edge);
    store<u32>(automaton.edges + ((<usize>found) << 3), edge);
    if (at === 1) {
      const pair = pairOf(first, word);
      const bits = automaton.pairs + ((<usize>(pair >> 5)) << 2);
      store<u32>(bits, load<u32>(bits) | (1 << (pair & 31)));
    }
    place = automaton.edges + ((<usize>found) << 3) + 4;
    state = stateAt(found);
  }
  const read = load<u32>(place);
  if ((read & isPhrase) === 0) store<u32>(place, read | isPhrase | ((<u32>ending) << 1));
  return endingOf(load<u32>(place));
}

/** A state and a word as one number. The state after the first word is that word. */
export function edgeOf(state: i32, word: i32): u32 {
  return (state << wordBits) | word;
}

export function stateAt(place: u32): i32 {
  return mostWords + <i32>place;
}

/** The bit that is set in `pairs` when phrases begin with these two words. */
export function pairOf(first: i32, second: i32): u32 {
  return (edgeOf(first, second) * mixer) >> (32 - pairBits);
}

/** Where an edge stands, or would stand. */
export function placeOf(edges: usize, mask: u32, edge: u32): u32 {
  const mixed = edge * mixer;
  let place = (mixed ^ (mixed >> 15)) & mask;
  while (true) {
    const there = load<u32>(edges + ((<usize>place) << 3));
    if (there === edge || there === 0) return place;
    place = (place + 1) & mask;
  }
}

export function readAt(edges: usize, place: u32): u32 {
  return load<u32>(edges + ((<usize>place) << 3), 4);
}

export function endingOf(read: u32): i32 {
  return (read >> 1) & endingMask;
}

export function isEnding(read: u32): u32 {
  return read & isPhrase;
}

export function goesOn(read: u32): boolean {
  return read >> groupsShift !== 0;
}

/** Whether some phrase may go on with a word. */
export function leadsTo(read: u32, word: i32): boolean {
  return ((read >> groupOf(word)) & 1) !== 0;
}

function groupOf(word: i32): u32 {
  return groupsShift + ((<u32>word * mixer) >> 28);
}
