import { Automaton } from './automaton';
import type { Phrases } from './phrases';
import type { Vocabulary } from './words';

/** A phrase as it is spelled with its marks, and whether it may count without them. */
export type Spelling = { readonly ending: number; readonly forms: Int32Array; readonly countsBare: boolean };

/** What finding phrases without their marks takes. */
export type BareRules = {
  /** Over words without marks. An ending stands for all phrases that differ only in their marks, */
  readonly automaton: Automaton;
  /** which are here by ending. */
  readonly spellings: readonly (readonly Spelling[])[];
};

/** `endings`: the phrases to find, by their number from 1. `countsBare`: whether one may count without marks. */
export function compileBare(
  vocabulary: Vocabulary,
  { words, starts }: Phrases,
  endings: Iterable<number>,
  countsBare: (ending: number) => boolean,
): BareRules {
  const bare = words.map((form) => vocabulary.bareOfForm[form]!);
  const automaton = new Automaton(vocabulary.bareCount, words.length - starts.length + 1);
  const spellings: Spelling[][] = [[]];
  for (const ending of endings) {
    const [from, to] = [starts[ending - 1]!, starts[ending]!];
    const spelling = { ending, forms: words.subarray(from, to), countsBare: countsBare(ending) };
    const place = automaton.insert(bare, from, to, spellings.length);
    if (place === spellings.length) spellings.push([spelling]);
    else spellings[place]!.push(spelling);
  }
  return { automaton, spellings };
}
