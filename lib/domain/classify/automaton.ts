import { keepWithin } from '../lexicon/bounds';

/**
 * What was read: whether it is a phrase, above that its ending, and above that a bit for each group of words that lead on: most
 * phrases begun do not go on, and the table of edges is far from the processor.
 */
export const IS_PHRASE = 1;
export const endingShift = 1;
export const endingMask = 0xffff;
const groupsShift = 17;
const groups = 32 - groupsShift;

/** The logarithm of `bounds.words`. */
const wordBits = 14;
const mostWords = 1 << wordBits;
const pairBits = 17;
/** Places for each edge at least; few, since the table is far from the processor. With `bounds.steps` states fit beside words. */
const roomy = 1.3;

/** A state and a word as one number. The state after the first word is that word. */
export function edgeOf(state: number, word: number): number {
  return (state << wordBits) | word;
}

/** The bit that is set in `pairs` when phrases begin with these two words. */
export function pairOf(first: number, second: number): number {
  return Math.imul(edgeOf(first, second), 0x9e3779b1) >>> (32 - pairBits);
}

/** The bit that is set in what was read when phrases go on with this word. */
export function groupOf(word: number): number {
  return groupsShift + (((Math.imul(word, 0x9e3779b1) >>> 16) * groups) >>> 16);
}

/** Where an edge stands in `edges`, or would stand: the number there is 0 when there is no such edge. */
export function placeOf(edges: Int32Array, edge: number): number {
  const mask = edges.length - 2;
  const mixed = Math.imul(edge, 0x9e3779b1);
  let place = (mixed ^ (mixed >>> 15)) & mask;
  while (edges[place] !== edge && edges[place] !== 0) place = (place + 2) & mask;
  return place;
}

/** The state that stands at a place of `edges`. */
export function stateAt(place: number): number {
  return mostWords + (place >> 1);
}

/**
 * Phrases as an automaton over words; words and endings are numbers from 1, and 0 is none. A phrase is looked for from each
 * word on. Nearly always the first two words tell that there is none, so nothing has to be carried on from one beginning to the
 * next, and no phrase inside another is missed.
 */
export class Automaton {
  /** What was read once a word was, by word. */
  readonly firsts: Int32Array;
  /** One bit for each two words that phrases begin with, by a hash: most other pairs are told from them at once. */
  readonly pairs = new Int32Array(2 ** (pairBits - 5));
  /** A state and a word as one number, and what was read then; 0 where empty. Where a pair stands makes its state. */
  readonly edges: Int32Array;

  /**
   * Room for words below `wordCount` and phrases that have at most so many words behind their first ones, all told. Throws
   * `PastBound` when these are more than can be numbered.
   */
  constructor(wordCount: number, mostEdges: number) {
    keepWithin('words', 'all', wordCount);
    keepWithin('steps', 'all', mostEdges);
    const edges = powerOfTwo(roomy * mostEdges);
    this.firsts = new Int32Array(wordCount);
    this.edges = new Int32Array(2 * edges);
  }

  /** The ending of the phrase `words[from, to)`, which becomes `ending` where it had none. */
  insert(words: ArrayLike<number>, from: number, to: number, ending: number): number {
    const { firsts, edges, pairs } = this;
    const first = words[from]!;
    let table = firsts;
    let at = first;
    let state = first;
    for (let next = from + 1; next < to; next++) {
      table[at]! |= 1 << groupOf(words[next]!);
      const edge = edgeOf(state, words[next]!);
      const place = placeOf(edges, edge);
      edges[place] = edge;
      if (next === from + 1) {
        const pair = pairOf(first, words[next]!);
        pairs[pair >>> 5]! |= 1 << pair;
      }
      table = edges;
      at = place + 1;
      state = stateAt(place);
    }
    if ((table[at]! & IS_PHRASE) === 0) table[at]! |= IS_PHRASE | (ending << endingShift);
    return (table[at]! >> endingShift) & endingMask;
  }
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)));
}
