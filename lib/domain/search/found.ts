import type { AskedPhrase, Search } from './read-search';
import { foldedWord, searchWords } from './words';

/** From where to where of a text, in code units. */
export type Stretch = { readonly start: number; readonly end: number };

/** Where in a text the words and phrases stand that were searched for, in order and without overlap. */
export function foundIn(text: string, { wanted }: Pick<Search, 'wanted'>): Stretch[] {
  const areAllMarked = wanted.every(({ phrase }) => phrase.every(({ isMarked }) => isMarked));
  const words = searchWords(text).map((each) => ({ ...each, folded: areAllMarked ? '' : foldedWord(each.word) }));
  const stretches: Stretch[] = [];
  for (const { phrase } of wanted) {
    for (let at = 0; at + phrase.length <= words.length; at++) {
      if (stands(phrase, words, at))
        stretches.push({ start: words[at]!.start, end: words[at + phrase.length - 1]!.end });
    }
  }
  return merged(stretches);
}

type Word = { readonly word: string; readonly folded: string };

const stands = (phrase: AskedPhrase, words: readonly Word[], at: number): boolean =>
  phrase.every(({ word, isMarked }, n) => word === (isMarked ? words[at + n]?.word : words[at + n]?.folded));

function merged(stretches: Stretch[]): Stretch[] {
  const inOrder = stretches.sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Stretch[] = [];
  for (const { start, end } of inOrder) {
    const last = apart.at(-1);
    if (last && start < last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else apart.push({ start, end });
  }
  return apart;
}
