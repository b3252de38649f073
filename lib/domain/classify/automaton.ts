/**
 * An automaton over words (Aho–Corasick): it reads one word at a time and knows all phrases that end there. Words are
 * known by a hash of their letters without marks, edges lie in one hash table, so all of it stays small enough for the
 * nearest caches and is built in a few milliseconds. A word outside all phrases leads back to the start at once.
 *
 * Hashes may coincide: a find is a candidate, and the caller compares the letters.
 */
export type Automaton = {
  /** Word hashes and, beside each, the word's number; 0 where empty. */
  readonly words: Int32Array;
  /** Number of the state after a word read at the start, by word number. */
  readonly starts: Int32Array;
  /** Edges as state, word, next state, unused; state 0 where empty. */
  readonly edges: Int32Array;
  /** The state of the longest proper end of what was read. */
  readonly fallback: Int32Array;
  /** 0, or 1 + the number of the longest phrase ending in the state. */
  readonly outputs: Int32Array;
  /** The next state to ask for shorter phrases ending here; 0 when there is none. */
  readonly shorter: Int32Array;
  readonly states: number;
};

export const hashStart = 0x811c9dc5 | 0;

/** The hash of a word so far, taken on by one symbol (FNV-1a). Start with `hashStart`. */
export function hashOn(hash: number, symbol: number): number {
  return Math.imul(hash ^ symbol, 0x01000193);
}

/** The number of the word with this hash, 0 when no phrase has it. */
export function wordNumber({ words }: Automaton, hash: number): number {
  const mask = words.length - 2;
  for (let slot = (hash ^ (hash >>> 15)) << 1; ; slot += 2) {
    slot &= mask;
    if (words[slot] === hash) return words[slot + 1]!;
    if (words[slot + 1] === 0) return 0;
  }
}

/** The state after reading word `word` in `state`. */
export function nextState({ starts, edges, fallback }: Automaton, state: number, word: number): number {
  const mask = edges.length - 4;
  for (let from = state; from !== 0; from = fallback[from]!) {
    for (let slot = edgeSlot(from, word, mask); edges[slot] !== 0; slot = (slot + 4) & mask) {
      if (edges[slot] === from && edges[slot + 1] === word) return edges[slot + 2]!;
    }
  }
  return starts[word]!;
}

function edgeSlot(state: number, word: number, mask: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) << 2) & mask;
}

/** Compiles phrases, each a list of word hashes; equal phrases are the caller's to merge. Linear in their words. */
export function compileAutomaton(phrases: readonly (readonly number[])[]): Automaton {
  const numbers = new Map<number, number>();
  for (const phrase of phrases) for (const hash of phrase) if (!numbers.has(hash)) numbers.set(hash, numbers.size + 1);
  const most = phrases.reduce((total, phrase) => total + phrase.length, 1);
  const starts = new Int32Array(numbers.size + 1);
  const edges = new Int32Array(4 * powerOfTwo(2 * most));
  const ends = new Int32Array(most);
  const fallback = new Int32Array(most);
  const parents = new Int32Array(most);
  const labels = new Int32Array(most);
  const depths = new Int32Array(most);
  const automaton = {
    words: hashTable(numbers),
    starts,
    edges,
    fallback,
    outputs: ends,
    shorter: new Int32Array(most),
  };
  let states = 1;
  phrases.forEach((phrase, index) => {
    let state = 0;
    phrase.forEach((hash, depth) => {
      const word = numbers.get(hash)!;
      let child = depth === 0 ? starts[word]! : edgeFrom(edges, state, word);
      if (child === 0) {
        child = states++;
        parents[child] = state;
        labels[child] = word;
        depths[child] = depth;
        if (depth === 0) starts[word] = child;
        else addEdge(edges, state, word, child);
      }
      state = child;
    });
    ends[state] ||= index + 1;
  });
  const complete = { ...automaton, states };
  for (const state of byDepth(depths, states)) {
    if (depths[state]! > 0) fallback[state] = nextState(complete, fallback[parents[state]!]!, labels[state]!);
    settleOutputs(complete, state);
  }
  return complete;
}

/** A state without a phrase of its own takes over the longest one that ends there all the same. */
function settleOutputs({ fallback, outputs, shorter }: Automaton, state: number): void {
  const back = fallback[state]!;
  const next = outputs[back] !== 0 ? back : 0;
  if (outputs[state] !== 0 || next === 0) shorter[state] = next;
  else {
    outputs[state] = outputs[next]!;
    shorter[state] = shorter[next]!;
  }
}

function byDepth(depths: Int32Array, states: number): number[] {
  const order = Array.from({ length: states - 1 }, (_, index) => index + 1);
  return order.sort((a, b) => depths[a]! - depths[b]!);
}

function hashTable(numbers: ReadonlyMap<number, number>): Int32Array {
  const table = new Int32Array(2 * powerOfTwo(4 * numbers.size));
  const mask = table.length - 2;
  for (const [hash, number] of numbers) {
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
    while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
    table[slot] = hash;
    table[slot + 1] = number;
  }
  return table;
}

function edgeFrom(edges: Int32Array, state: number, word: number): number {
  const mask = edges.length - 4;
  for (let slot = edgeSlot(state, word, mask); edges[slot] !== 0; slot = (slot + 4) & mask) {
    if (edges[slot] === state && edges[slot + 1] === word) return edges[slot + 2]!;
  }
  return 0;
}

function addEdge(edges: Int32Array, state: number, word: number, child: number): void {
  const mask = edges.length - 4;
  let slot = edgeSlot(state, word, mask);
  while (edges[slot] !== 0) slot = (slot + 4) & mask;
  edges[slot] = state;
  edges[slot + 1] = word;
  edges[slot + 2] = child;
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)));
}
