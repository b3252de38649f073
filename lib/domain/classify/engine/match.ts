import { Automaton, edgeOf, endingOf, goesOn, isEnding, leadsTo, pairOf, placeOf, readAt, stateAt } from './automaton';
import { Spellings, takeSpelled } from './bare';
import { entryAt, entryOf, marksOf } from './entries';
import { bareShift, continues, leadsOn, respelt } from './facts';
import { endOfFinds, exactTier, Find, findSize, longestPhrase, shownTier, toneTier } from './finds';
import { bares, beginnings, displacing, layers, reach, state, Word, wordAt, wordSize } from './memory';

/** What makes a word another than what was typed. */
const inside: i32 = continues | leadsOn | respelt;
/** What may begin at a word. */
const alone: u32 = 1;
const longer: u32 = 2;

/** Finds the phrases as they are spelled, and settles which of them count. */
export function findSpelled(automaton: Automaton): void {
  find(automaton, state.words, true);
  settle();
}

/** The same with those whose marks were left out; `unmarked`: the whole text has hardly any. */
export function findBare(automaton: Automaton, spellings: Spellings, unmarked: boolean): void {
  const bare = bares();
  for (let at = 0; at < state.wordCount; at++) {
    changetype<Word>(bare + <usize>at * wordSize).form = wordAt(at).facts >>> bareShift;
  }
  find(automaton, bare, false);
  takeSpelled(spellings, unmarked);
  settle();
}

/** Finds the phrases that the forms of some words are, these being the text's as `spelled` or others in their stead. */
function find(automaton: Automaton, words: usize, spelled: boolean): void {
  state.findCount = 0;
  state.steps += state.wordCount;
  const last = words + <usize>state.wordCount * wordSize;
  changetype<Word>(last).form = 0;
  const places = beginnings();
  const end = findBeginnings(automaton, words, last, places);
  let at = state.finds;
  for (let place = places; place < end; place += 4) {
    const beginning = load<u32>(place);
    const word = words + (beginning & ~(longer | alone));
    if (at + <usize>longestPhrase * findSize > (<usize>memory.size()) << 16)
      reach(at + 2 * <usize>longestPhrase * findSize);
    if ((beginning & longer) !== 0) at = findLonger(automaton, words, last, word, at, spelled);
    // Written whether it is a phrase or not, and kept if it is.
    const from = numberOf(word, words);
    write(at, endingOf(load<u32>(automaton.firsts + ((<usize>formAt(word)) << 2))), from, from + 1);
    if (spelled && (factsAt(from) & inside) !== 0) {
      if ((beginning & alone) !== 0) at = keepSpelled(at);
    } else at += <usize>(beginning & alone) * findSize;
  }
  state.findCount = <i32>((at - state.finds) / findSize);
}

function formAt(word: usize): i32 {
  return changetype<Word>(word).form;
}

function numberOf(word: usize, words: usize): i32 {
  return <i32>((word - words) / wordSize);
}

/**
 * Puts the words at which a phrase may begin into `places`, by how far they are behind the first, with the bits of what may: it
 * alone, longer ones. Returns where they end. Two of three are none, and which cannot be foretold, so nothing branches on it.
 */
function findBeginnings(automaton: Automaton, words: usize, last: usize, places: usize): usize {
  const firsts = automaton.firsts;
  const pairs = automaton.pairs;
  let form = formAt(words);
  for (let word = words; word < last; word += wordSize) {
    const first = load<u32>(firsts + ((<usize>form) << 2));
    const behind = formAt(word + wordSize);
    const pair = pairOf(form, behind);
    const begins = (load<u32>(pairs + ((<usize>(pair >> 5)) << 2)) >> (pair & 31)) & <u32>goesOn(first);
    const both = isEnding(first) | (begins << 1);
    store<u32>(places, (word - words) | both);
    places += (<usize>(both !== 0)) << 2;
    form = behind;
  }
  return places;
}

/** Adds the phrases of two words and more that begin at a word, the longer first, at an address; returns where they end. */
function findLonger(automaton: Automaton, words: usize, last: usize, word: usize, at: usize, spelled: boolean): usize {
  const start = at;
  const from = numberOf(word, words);
  const edges = automaton.edges;
  const mask = automaton.mask;
  let before = formAt(word);
  for (let next = word + wordSize; next < last; next += wordSize) {
    const place = placeOf(edges, mask, edgeOf(before, formAt(next)));
    const read = readAt(edges, place);
    state.steps++;
    if (isEnding(read) !== 0) {
      write(at, endingOf(read), from, numberOf(next, words) + 1);
      at = spelled ? keepSpelled(at) : at + findSize;
    }
    if (!leadsTo(read, formAt(next + wordSize))) break;
    before = stateAt(place);
  }
  if (at > start + findSize) reverse(start, at);
  return at;
}

function reverse(from: usize, to: usize): void {
  for (let last = to - findSize; from < last; from += findSize, last -= findSize) {
    const low = load<u64>(from);
    const high = load<u64>(from, 8);
    store<u64>(from, load<u64>(last));
    store<u64>(from, load<u64>(last, 8), 8);
    store<u64>(last, low);
    store<u64>(last, high, 8);
  }
}

function write(at: usize, ending: i32, from: i32, to: i32): void {
  const find = changetype<Find>(at);
  find.entry = ending;
  find.from = from;
  find.to = to;
  find.tier = exactTier;
}

/** Sets the tier of the find written last and returns where the next one goes: there too when it cuts a short form (`người` in ngta). */
function keepSpelled(at: usize): usize {
  const find = changetype<Find>(at);
  const from = find.from;
  const to = find.to;
  let bits = 0;
  for (let word = from; word < to; word++) bits |= factsAt(word);
  if ((bits & inside) === 0) return at + findSize;
  if ((factsAt(from) & continues) !== 0 || (factsAt(to - 1) & leadsOn) !== 0) return at;
  if ((bits & respelt) !== 0) find.tier = toneTier;
  return at + findSize;
}

function factsAt(at: i32): i32 {
  return wordAt(at).facts;
}

/** Traits, see `phrase.ts` one folder up. */
const hasMarks: u32 = 128;
const part: u32 = 8;

/**
 * Lets longer finds displace the shorter ones inside them, layer by layer. Finds come by where they begin, the longer first;
 * so one is inside an earlier one exactly when it ends no further than the furthest of those. Finds of one span, which
 * differ in their marks, leave one another alone: they displace only from the next span on. Hardly anything branches, since
 * which phrase is found cannot be foretold.
 */
function settle(): void {
  let contexts: u32 = 0;
  let parts: u32 = 0;
  let aliveParts: u32 = 0;
  let traits: u32 = 0;
  let lastFrom = 0;
  let lastTo = 0;
  let displaces: u32 = 0;
  let topicEnd = 0;
  let feelEnd = 0;
  let flagEnd = 0;
  const end = endOfFinds();
  for (let at = state.finds; at < end; at += findSize) {
    const find = changetype<Find>(at);
    const number = entryOf(find.entry);
    find.entry = number;
    find.alive = 0;
    if (find.tier === shownTier) continue;
    const from = find.from;
    const to = find.to;
    if (from !== lastFrom || to !== lastTo) {
      topicEnd = max(topicEnd, lastTo & -(<i32>displaces & 1));
      feelEnd = max(feelEnd, lastTo & -((<i32>displaces >> 1) & 1));
      flagEnd = max(flagEnd, lastTo & -((<i32>displaces >> 2) & 1));
      displaces = 0;
      lastFrom = from;
      lastTo = to;
    }
    const entry = entryAt(number);
    const own = entry.traits;
    traits |= own;
    displaces |= own >> displacing;
    const lost = <u32>(to <= topicEnd) | ((<u32>(to <= feelEnd)) << 1) | ((<u32>(to <= flagEnd)) << 2);
    const alive = own & layers & ~lost;
    let marks: u32 = (1 << ((own >> part) & 31)) >> 1;
    if ((own & hasMarks) !== 0) {
      contexts |= marksOf(number).contexts;
      marks |= marksOf(number).parts;
    }
    parts |= marks;
    aliveParts |= marks & -((alive >> 2) & 1);
    find.alive = <u8>alive;
  }
  state.contexts = contexts;
  state.parts = parts;
  state.aliveParts = aliveParts;
  state.traits = traits;
}
