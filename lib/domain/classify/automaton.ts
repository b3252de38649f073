/**
 * An automaton over words (Aho–Corasick): it reads one word at a time and knows all phrases that end there. Words are the
 * numbers of a vocabulary without marks. All of it lies in two small tables, built in a few milliseconds. A word outside
 * all phrases leads back to the start at once.
 */
export type Automaton = {
  /** Number of the state after a word read at the start, by word. */
  readonly starts: Int32Array;
  /** Four numbers for each state, see below. */
  readonly nodes: Int32Array;
  /** Edges as `state × words + word` and the next state; state 0 where empty. */
  readonly edges: Int32Array;
  readonly states: number;
};

/** What `nodes` holds of a state: one bit for each fifth of the words that may follow, as a filter before the edges; */
const followers = 0;
/** the state of the longest proper end of what was read; */
const fallback = 1;
/** the state itself, or else the next down its fallbacks, in which a phrase ends; 0 when there is none; */
const ending = 2;
/** the next such state after that one. */
const shorter = 3;

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

/** The state whose phrases end with what was read, longest first; 0 when there is none. */
export function endingAt({ nodes }: Automaton, state: number): number {
  return nodes[state * 4 + ending]!;
}

/** The state of the next shorter phrases that end there too. */
export function endingBefore({ nodes }: Automaton, state: number): number {
  return nodes[state * 4 + shorter]!;
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

/**
 * Builds an automaton phrase by phrase. `words` is one more than the greatest word number, `most` the words of all
 * phrases together, `phrases` at most how many these are.
 */
export class AutomatonBuilder {
  private readonly starts: Int32Array;
  private readonly edges: Int32Array;
  private readonly parents: Int32Array;
  private readonly labels: Int32Array;
  private readonly depths: Int32Array;
  private readonly ends: Uint8Array;
  private states = 1;

  constructor(words: number, most: number, phrases: number) {
    this.starts = new Int32Array(words);
    this.edges = new Int32Array(2 * powerOfTwo(2 * Math.max(1, most - phrases)));
    this.parents = new Int32Array(most + 1);
    this.labels = new Int32Array(most + 1);
    this.depths = new Int32Array(most + 1);
    this.ends = new Uint8Array(most + 1);
  }

  /** Adds the phrase `words[start, end)` and returns the state in which it ends. */
  add(words: Int32Array, start: number, end: number): number {
    let state = 0;
    for (let depth = 0; depth < end - start; depth++) {
      const word = words[start + depth]!;
      const edge = state * this.starts.length + word;
      let child = depth === 0 ? this.starts[word]! : follow(this.edges, edge);
      if (child === 0) {
        child = this.states++;
        this.parents[child] = state;
        this.labels[child] = word;
        this.depths[child] = depth;
        if (depth === 0) this.starts[word] = child;
        else this.connect(edge, child);
      }
      state = child;
    }
    this.ends[state] = 1;
    return state;
  }

  finish(): Automaton {
    const { starts, edges, states, parents, labels, depths } = this;
    const nodes = new Int32Array(4 * states);
    const automaton = { starts, nodes, edges, states };
    for (const state of this.byDepth()) {
      const parent = parents[state]!;
      const word = labels[state]!;
      nodes[parent * 4 + followers]! |= 1 << word;
      const back = depths[state] === 0 ? 0 : nextState(automaton, nodes[parent * 4 + fallback]!, word);
      nodes[state * 4 + fallback] = back;
      const next = nodes[back * 4 + ending]!;
      const ends = this.ends[state] === 1;
      nodes[state * 4 + ending] = ends ? state : next;
      nodes[state * 4 + shorter] = ends ? next : nodes[next * 4 + shorter]!;
    }
    return automaton;
  }

  private byDepth(): Int32Array {
    const { depths, states } = this;
    const order = new Int32Array(states - 1);
    const firsts: number[] = [0];
    for (let state = 1; state < states; state++) {
      const deeper = depths[state]! + 1;
      firsts[deeper] = (firsts[deeper] ?? 0) + 1;
    }
    for (let depth = 1; depth < firsts.length; depth++) firsts[depth]! += firsts[depth - 1]!;
    for (let state = 1; state < states; state++) order[firsts[depths[state]!]!++] = state;
    return order;
  }

  private connect(edge: number, child: number): void {
    const { edges } = this;
    const mask = edges.length - 2;
    let slot = edgeSlot(edge) & mask;
    while (edges[slot + 1] !== 0) slot = (slot + 2) & mask;
    edges[slot] = edge;
    edges[slot + 1] = child;
  }
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)));
}
