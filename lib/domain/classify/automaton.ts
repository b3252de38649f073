/**
 * An automaton over words (Aho–Corasick): it reads one word at a time and knows all phrases that end there. Words are
 * numbers of a vocabulary, states are numbered from the short ones on, so that the common ones lie close together. A word
 * outside all phrases leads back to the start at once.
 */
export type Automaton = {
  /** The state after a word read at the start, by word. */
  readonly starts: Int32Array;
  /** Four numbers for each state, see below. */
  readonly nodes: Int32Array;
  /** Edges as `state × words + word` and the next state; state 0 where empty. */
  readonly edges: Int32Array;
  /** By ending: the next shorter one that ends there too, 0 when there is none. */
  readonly shorter: Int32Array;
};

/** What `nodes` holds of a state: one bit for each 32nd of the words that may follow, as a filter before the edges; */
const followers = 0;
/** the state of the longest proper end of what was read; */
const fallback = 1;
/** the longest ending there, 0 when there is none. */
const ending = 2;

/** The state after reading word `word` in `state`. */
export function nextState({ starts, nodes, edges }: Automaton, state: number, word: number): number {
  if (word === 0) return 0;
  const bit = 1 << word;
  for (let from = state; from !== 0; from = nodes[from * 4 + fallback]!) {
    if ((nodes[from * 4 + followers]! & bit) === 0) continue;
    const next = follow(edges, from * starts.length + word);
    if (next !== 0) return next;
  }
  return starts[word]!;
}

/** The longest ending in a state, 0 when there is none. `shorter` has the next. */
export function endingAt({ nodes }: Automaton, state: number): number {
  return nodes[state * 4 + ending]!;
}

function follow(edges: Int32Array, edge: number): number {
  const mask = edges.length - 2;
  for (let slot = edgeSlot(edge) & mask; edges[slot + 1] !== 0; slot = (slot + 2) & mask) {
    if (edges[slot] === edge) return edges[slot + 1]!;
  }
  return 0;
}

function edgeSlot(edge: number): number {
  const mixed = Math.imul(edge, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
}

function put(edges: Int32Array, edge: number, next: number): void {
  const mask = edges.length - 2;
  let slot = edgeSlot(edge) & mask;
  while (edges[slot + 1] !== 0) slot = (slot + 2) & mask;
  edges[slot] = edge;
  edges[slot + 1] = next;
}

/** All phrases, each `[starts[n], starts[n + 1])` of `words`. */
export type Phrases = { readonly words: Int32Array; readonly starts: readonly number[] };

/** Phrases laid out as states, before it is known what ends in them. */
export class Trie {
  /** The state in which each phrase ends. */
  readonly ends: Int32Array;
  states = 1;
  private beginnings = 0;
  private readonly starts: Int32Array;
  private readonly edges: Int32Array;
  private readonly parents: Int32Array;
  private readonly labels: Int32Array;

  /** `wordCount` is one more than the greatest word. Linear in the words of all phrases. */
  constructor(wordCount: number, { words, starts }: Phrases) {
    const count = starts.length - 1;
    this.starts = new Int32Array(wordCount);
    this.edges = new Int32Array(2 * powerOfTwo(2 * Math.max(1, words.length - count)));
    this.parents = new Int32Array(words.length + 1);
    this.labels = new Int32Array(words.length + 1);
    this.ends = new Int32Array(count);
    const open = Int32Array.from(starts.keys()).subarray(0, count);
    let left = count;
    for (let depth = 0; left > 0; depth++) {
      let still = 0;
      for (let index = 0; index < left; index++) {
        const phrase = open[index]!;
        const at = starts[phrase]! + depth;
        if (at >= starts[phrase + 1]!) continue;
        open[still++] = phrase;
        this.ends[phrase] = depth === 0 ? this.begin(words[at]!) : this.extend(this.ends[phrase]!, words[at]!);
      }
      left = still;
    }
  }

  /** The edges in the smallest table that holds them with an eighth to spare: what is asked for is mostly there. */
  private packedEdges(): Int32Array {
    const own = this.states - 1 - this.beginnings;
    const packed = new Int32Array(2 * powerOfTwo(1.125 * own));
    for (let slot = 0; slot < this.edges.length; slot += 2) {
      if (this.edges[slot + 1] !== 0) put(packed, this.edges[slot]!, this.edges[slot + 1]!);
    }
    return packed;
  }

  private begin(word: number): number {
    if (this.starts[word] === 0) {
      this.starts[word] = this.state(0, word);
      this.beginnings++;
    }
    return this.starts[word]!;
  }

  private extend(state: number, word: number): number {
    const { edges } = this;
    const edge = state * this.starts.length + word;
    const known = follow(edges, edge);
    if (known !== 0) return known;
    const next = this.state(state, word);
    put(edges, edge, next);
    return next;
  }

  private state(parent: number, word: number): number {
    this.parents[this.states] = parent;
    this.labels[this.states] = word;
    return this.states++;
  }

  /** The automaton, given what ends in each state: a number from 1 to `greatest`, or 0. */
  finish(endings: Int32Array, greatest: number): Automaton {
    const { starts, parents, labels, states } = this;
    const edges = this.packedEdges();
    const nodes = new Int32Array(4 * states);
    const shorter = new Int32Array(greatest + 1);
    const automaton = { starts, nodes, edges, shorter };
    for (let state = 1; state < states; state++) {
      const parent = parents[state]!;
      const word = labels[state]!;
      if (parent !== 0) {
        nodes[parent * 4 + followers]! |= 1 << word;
        nodes[state * 4 + fallback] = nextState(automaton, nodes[parent * 4 + fallback]!, word);
      }
      const next = endingAt(automaton, nodes[state * 4 + fallback]!);
      const own = endings[state]!;
      nodes[state * 4 + ending] = own === 0 ? next : own;
      if (own !== 0) shorter[own] = next;
    }
    return automaton;
  }
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)));
}
