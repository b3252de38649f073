import { type Automaton, Trie } from './automaton';
import type { Pattern } from './pattern';
import type { Vocabulary } from './words';

/** What finding phrases without their marks takes. */
export type BareRules = {
  /** Over words without marks. An ending is one of the patterns that differ only in their marks. */
  readonly automaton: Automaton;
  /** By ending: where in `spellings` these patterns begin. */
  readonly heads: Int32Array;
  /**
   * How the patterns are spelled that differ only in their marks, side by side so that comparing touches little memory: their
   * number of words and how many they are; then for each one more than its number, 1 if it `countsBare`, and its words.
   */
  readonly spellings: Int32Array;
};

/** `words` holds the words of all patterns, at the places these name. */
export function compileBare(vocabulary: Vocabulary, patterns: readonly Pattern[], words: Int32Array): BareRules {
  const bareWords: number[] = [];
  const starts = [0];
  for (const { start, size } of patterns) {
    for (let at = start; at < start + size; at++) bareWords.push(vocabulary.bareOfForm[words[at]!]!);
    starts.push(bareWords.length);
  }
  const trie = new Trie(vocabulary.bareWords, { words: Int32Array.from(bareWords), starts });
  const endings = new Int32Array(trie.states);
  const siblings = new Int32Array(patterns.length + 1);
  for (const { number } of patterns) {
    const state = trie.ends[number]!;
    siblings[number + 1] = endings[state]!;
    endings[state] = number + 1;
  }
  const heads = new Int32Array(patterns.length + 1);
  const spellings = new Int32Array(bareWords.length + 4 * patterns.length);
  let at = 0;
  for (const head of endings) {
    if (head === 0) continue;
    heads[head] = at;
    spellings[at] = patterns[head - 1]!.size;
    const count = at + 1;
    at += 2;
    for (let ending = head; ending !== 0; ending = siblings[ending]!) {
      const { start, size, countsBare } = patterns[ending - 1]!;
      spellings[count]!++;
      spellings[at++] = ending;
      spellings[at++] = countsBare ? 1 : 0;
      for (let k = start; k < start + size; k++) spellings[at++] = words[k]!;
    }
  }
  return { automaton: trie.finish(endings, patterns.length), heads, spellings };
}
