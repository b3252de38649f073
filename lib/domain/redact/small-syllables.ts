import type { FoldedText } from './fold-text';
import { bareGivenSyllables, givenSyllables } from './given-names';
import type { Word } from './name-reader';
import { endOfWord } from './name-starts';
import { afterPerson, mayFollowPerson, seldomGiven, seldomGivenBare, surelyGiven } from './small-name-words';

export const isGivenSyllable = ({ marked }: FoldedText, { text, folded }: Word): boolean =>
  marked ? givenSyllables.has(text) : bareGivenSyllables.has(folded);

/** Seldom another word after what leads to a name. */
export const isSurelyGiven = ({ marked }: FoldedText, { text, folded }: Word): boolean =>
  marked ? givenSyllables.has(text) && !seldomGiven.has(text) : surelyGiven.has(folded);

/** Mostly a verb or another small word. */
export const isSeldomGiven = ({ marked }: FoldedText, { text, folded }: Word): boolean =>
  marked ? seldomGiven.has(text) : seldomGivenBare.has(folded);

/** Whether what follows a place tells that the words before it name a person. */
export function tellsPerson(folded: string, at: number): boolean {
  if (folded[at] !== ' ') return false;
  const end = endOfWord(folded, at + 1);
  return (end === at + 1 || mayFollowPerson.has(folded.slice(at + 1, end))) && matchesAt(afterPerson, folded, at);
}

/** Whether a sticky pattern matches at a place. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
