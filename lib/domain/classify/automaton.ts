/**
 * Phrases as an automaton over words; words and endings are numbers from 1, and 0 is none. A phrase is looked for from each
 * word on. Nearly always the first two words tell that there is none, so nothing has to be carried on from one beginning to the
 * next, and no phrase inside another is missed.
 */
export type Automaton = {
  /** What was read once a word was, by word: see `GOES_ON`. */
  readonly firsts: Int32Array;
  /** One bit for each two words that phrases begin with, by a hash: most other pairs are told from them at once. */
  readonly pairs: Int32Array;
  /** A state and a word as one number, and what was read then; 0 where empty. Where a pair stands makes its state. */
  readonly edges: Int32Array;
};

/** What was read: whether phrases go on, whether it is a phrase, and above these bits its ending. */
export const GOES_ON = 1;
export const IS_PHRASE = 2;
export const endingShift = 2;

const wordBits = 14;
const mostWords = 2 ** wordBits;
const pairBits = 17;

/** A state and a word as one number. The state after the first word is that word. */
export function edgeOf(state: number, word: number): number {
  return (state << wordBits) | word;
}

/** The bit that is set in `pairs` when phrases begin with these two words. */
export function pairOf(first: number, second: number): number {
  return Math.imul(edgeOf(first, second), 0x9e3779b1) >>> (32 - pairBits);
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

/** Phrases as a tree of their words, from which an automaton is laid out. Nodes and endings are numbers from 1. */
export class Trie {
  /** By node: the node before it, 0 for a first word; the word that leads to it; what was read, as in `Automaton`. */
  private readonly parents: number[] = [0];
  private readonly words: number[] = [0];
  private readonly read: number[] = [0];
  private readonly firstOf: number[] = [];
  private readonly next = new Map<number, number>();

  /** The ending of these words, which becomes `ending` where they had none. Throws when there are too many phrases. */
  insert(phrase: readonly number[], ending: number): number {
    const word = phrase[0]!;
    let node = this.firstOf[word] ?? 0;
    if (node === 0) {
      node = this.add(0, word);
      this.firstOf[word] = node;
    }
    for (let at = 1; at < phrase.length; at++) node = this.extend(node, phrase[at]!);
    if ((this.read[node]! & IS_PHRASE) === 0) this.read[node]! |= IS_PHRASE | (ending << endingShift);
    return this.read[node]! >> endingShift;
  }

  private extend(node: number, word: number): number {
    const key = node * mostWords + word;
    const known = this.next.get(key);
    if (known !== undefined) return known;
    const next = this.add(node, word);
    this.next.set(key, next);
    this.read[node]! |= GOES_ON;
    return next;
  }

  private add(parent: number, word: number): number {
    if (word >= mostWords) throw new RangeError(`lexicon: more than ${mostWords} words`);
    this.parents.push(parent);
    this.words.push(word);
    return this.read.push(0) - 1;
  }

  /** `wordCount` is one more than the greatest word. */
  layOut(wordCount: number): Automaton {
    const { parents, words, read } = this;
    const firsts = new Int32Array(wordCount);
    const pairs = new Int32Array(2 ** (pairBits - 5));
    const edges = new Int32Array(2 * powerOfTwo(2 * this.next.size));
    const states: number[] = [0];
    for (let node = 1; node < read.length; node++) {
      const parent = parents[node]!;
      const word = words[node]!;
      if (parent === 0) {
        firsts[word] = read[node]!;
        states.push(word);
        continue;
      }
      const edge = edgeOf(states[parent]!, word);
      const place = placeOf(edges, edge);
      edges[place] = edge;
      edges[place + 1] = read[node]!;
      states.push(stateAt(place));
      const pair = pairOf(states[parent]!, word);
      if (parents[parent] === 0) pairs[pair >>> 5]! |= 1 << pair;
    }
    return { firsts, pairs, edges };
  }
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)));
}
