import { standardSpelling } from '../standard-spelling';
import { withoutMarks } from '../vietnamese';

/** A word a text is found by, in its one spelling, and where it stands in the text, in code units. */
export type SearchWord = { readonly word: string; readonly start: number; readonly end: number };

/**
 * A run of letters and digits with their marks, or a picture with what belongs to it (its skin, its sex, what it is joined
 * with). What cannot be seen stands inside words as people copy them, and parts none.
 */
const pieces =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[\p{L}\p{M}\p{N}]))*|\p{RI}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*)*/gu;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufe0f\ufeff]/g;

/** Longer than any word is; PostgreSQL takes 2,046 bytes. What goes beyond is found by how it begins. */
const mostLetters = 64;

/** Every word of a text in order, cut alike for what is kept and for what is asked. In linear time. */
export function* searchWords(text: string): Generator<SearchWord> {
  for (const { 0: found, index } of text.matchAll(pieces))
    yield { word: spelled(found), start: index, end: index + found.length };
}

const spelledBefore = new Map<string, string>();
const mostRemembered = 20_000;

/** The one spelling of a word: small letters, composed, the tone on the main vowel, full-width letters as plain ones. */
function spelled(found: string): string {
  const before = spelledBefore.get(found);
  if (before !== undefined) return before;
  const word = [...standardSpelling(found.normalize('NFKC').replace(unseen, ''))].slice(0, mostLetters).join('');
  if (spelledBefore.size >= mostRemembered) spelledBefore.clear();
  if (found.length <= mostLetters) spelledBefore.set(found, word);
  return word;
}

/** How a word is looked up when it was typed without marks. */
export const foldedWord = (word: string): string => withoutMarks(word);
