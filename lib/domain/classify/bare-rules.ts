import { type Automaton, Trie } from './automaton';
import type { Vocabulary } from './words';

/** What finding phrases without their marks takes. */
export type BareRules = {
  /** Over words without marks. An ending stands for all phrases that differ only in their marks. */
  readonly automaton: Automaton;
  /** By ending: where in `spellings` these begin. */
  readonly heads: Int32Array;
  /**
   * How the phrases are spelled that differ only in their marks, side by side so that comparing touches little memory: their
   * number of words and how many they are; then for each its ending, 1 if it `countsBare`, and its words.
   */
  readonly spellings: Int32Array;
};

/** How one phrase is spelled: `words[start, start + size)`, and whether it may count without marks. */
export type Spelling = {
  readonly words: Int32Array;
  readonly start: number;
  readonly size: number;
  readonly countsBare: boolean;
};

/** Phrases in the order of their endings. */
export function compileBare(vocabulary: Vocabulary, phrases: readonly Spelling[]): BareRules {
  const bareWords: number[] = [];
  const starts = [0];
  for (const { words, start, size } of phrases) {
    for (let at = start; at < start + size; at++) bareWords.push(vocabulary.bareOfForm[words[at]!]!);
    starts.push(bareWords.length);
  }
  const trie = new Trie(vocabulary.bareWords, { words: Int32Array.from(bareWords), starts });
  const endings = new Int32Array(trie.states);
  const siblings = new Int32Array(phrases.length + 1);
  phrases.forEach((_, index) => {
    const state = trie.ends[index]!;
    siblings[index + 1] = endings[state]!;
    endings[state] = index + 1;
  });
  const heads = new Int32Array(phrases.length + 1);
  const spellings = new Int32Array(bareWords.length + 4 * phrases.length);
  let at = 0;
  for (const head of endings) {
    if (head === 0) continue;
    heads[head] = at;
    spellings[at] = phrases[head - 1]!.size;
    const count = at + 1;
    at += 2;
    for (let ending = head; ending !== 0; ending = siblings[ending]!) {
      const { words, start, size, countsBare } = phrases[ending - 1]!;
      spellings[count]!++;
      spellings[at++] = ending;
      spellings[at++] = countsBare ? 1 : 0;
      for (let k = start; k < start + size; k++) spellings[at++] = words[k]!;
    }
  }
  return { automaton: trie.finish(endings, phrases.length), heads, spellings };
}
