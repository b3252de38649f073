import { symbolCount } from './letters';

/**
 * A character automaton (Aho–Corasick) as dense tables. A state is a row number; `next[state * symbolCount + symbol]`
 * is the state after the symbol. `outputs[state]` is 0 or 1 + the index of the longest pattern ending there, and
 * `shorter[state]` the next state to ask for shorter ones (0 when there is none).
 */
export type Automaton = {
  readonly next: Uint16Array | Uint32Array;
  readonly outputs: Int32Array;
  readonly shorter: Int32Array;
  readonly states: number;
};

/**
 * Compiles words over symbols below `symbolCount`. Equal words share a state; `outputs` then holds the first, so callers
 * merge equal words beforehand. Linear in the letters of all words.
 */
export function compileAutomaton(words: readonly Uint8Array[]): Automaton {
  const trie = plant(words);
  const { states, firstChild, sibling, label } = trie;
  const width = symbolCount;
  const next = states < 65536 ? new Uint16Array(states * width) : new Uint32Array(states * width);
  for (let state = 0; state < states; state++) {
    for (let child = firstChild[state]!; child !== 0; child = sibling[child]!)
      next[state * width + label[child]!] = child;
  }
  const outputs = trie.ends.slice(0, states);
  const fail = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  let filled = 0;
  for (let symbol = 0; symbol < width; symbol++) if (next[symbol] !== 0) queue[filled++] = next[symbol]!;
  for (let read = 0; read < filled; read++) {
    const state = queue[read]!;
    const back = fail[state]!;
    shorter[state] = outputs[back] !== 0 ? back : shorter[back]!;
    if (outputs[state] === 0 && shorter[state] !== 0) {
      outputs[state] = outputs[shorter[state]!]!;
      shorter[state] = shorter[shorter[state]!]!;
    }
    const row = state * width;
    const backRow = back * width;
    for (let symbol = 0; symbol < width; symbol++) {
      const child = next[row + symbol]!;
      if (child === 0) next[row + symbol] = next[backRow + symbol]!;
      else {
        fail[child] = next[backRow + symbol]!;
        queue[filled++] = child;
      }
    }
  }
  return { next, outputs, shorter, states };
}

/** The words as a tree: children of a state in a list, which stays small where a table would not. */
function plant(words: readonly Uint8Array[]) {
  const most = words.reduce((total, word) => total + word.length, 1);
  const firstChild = new Int32Array(most);
  const sibling = new Int32Array(most);
  const label = new Uint8Array(most);
  const ends = new Int32Array(most);
  let states = 1;
  words.forEach((word, index) => {
    let state = 0;
    for (const symbol of word) {
      let child = firstChild[state]!;
      while (child !== 0 && label[child] !== symbol) child = sibling[child]!;
      if (child === 0) {
        child = states++;
        label[child] = symbol;
        sibling[child] = firstChild[state]!;
        firstChild[state] = child;
      }
      state = child;
    }
    ends[state] ||= index + 1;
  });
  return { states, firstChild, sibling, label, ends };
}
