import { MASK, type Vocabulary } from './words';

/** Phrases as words of a vocabulary, one behind the other: phrase `n` is `words[starts[n], starts[n + 1])`. */
export type Phrases = { readonly words: Int32Array; readonly starts: Int32Array };

/** Spells phrases, adding their words to the vocabulary; `[` may open one, for redaction masks. */
export function spellPhrases(phrases: readonly string[], vocabulary: Vocabulary): Phrases {
  const known = new Map<string, readonly number[]>();
  const words: number[] = [];
  const starts = new Int32Array(phrases.length + 1);
  for (let n = 0; n < phrases.length; n++) {
    addWords(phrases[n]!, vocabulary, known, words);
    starts[n + 1] = words.length;
  }
  return { words: Int32Array.from(words), starts };
}

function addWords(phrase: string, vocabulary: Vocabulary, known: Map<string, readonly number[]>, words: number[]) {
  const isMask = phrase.startsWith('[');
  if (isMask) words.push(MASK);
  for (const word of (isMask ? phrase.slice(1) : phrase).split(' ')) {
    let own = known.get(word);
    if (own === undefined) {
      own = vocabulary.add(word);
      known.set(word, own);
    }
    for (const form of own) words.push(isMask ? vocabulary.addMasked(form) : form);
  }
}
