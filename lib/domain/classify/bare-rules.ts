import { type Automaton, Trie } from './automaton';
import type { Vocabulary } from './words';

/** A phrase as it is spelled with its marks, and whether it may count without them. */
export type Spelling = { readonly ending: number; readonly forms: readonly number[]; readonly countsBare: boolean };

/** What finding phrases without their marks takes. */
export type BareRules = {
  /** Over words without marks. An ending stands for all phrases that differ only in their marks, */
  readonly automaton: Automaton;
  /** which are here by ending. */
  readonly spellings: readonly (readonly Spelling[])[];
};

export function compileBare(vocabulary: Vocabulary, phrases: readonly Spelling[]): BareRules {
  const trie = new Trie();
  const spellings: Spelling[][] = [[]];
  for (const phrase of phrases) {
    const words = phrase.forms.map((form) => vocabulary.bareOfForm[form]!);
    const ending = trie.insert(words, spellings.length);
    if (ending === spellings.length) spellings.push([phrase]);
    else spellings[ending]!.push(phrase);
  }
  return { automaton: trie.layOut(vocabulary.bareCount), spellings };
}
