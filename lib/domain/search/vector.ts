import type { Redacted } from '../redact/redacted';
import { eachPlacedWord } from './placed-words';
import { foldedWord } from './words';

declare const made: unique symbol;

/**
 * The words of a text with where they stand, as PostgreSQL reads a `tsvector`. Only `searchVector` makes it, of redacted words,
 * and the column takes nothing else: PostgreSQL cuts nothing, so that what is found hangs on no server's locale.
 */
export type SearchVector = string & { readonly [made]: true };

/** PostgreSQL numbers places no higher, and keeps 255 of one word; what stands further on is found, but in no phrase. */
const lastPlace = 16_383;

/** The words of a text as they are kept beside it, which go into `met` too. No word holds a quote or a backslash. */
export function searchVector(text: Redacted, met?: Set<string>): SearchVector {
  const pieces: string[] = [];
  eachPlacedWord(text, (word, place) => {
    pieces.push("'", word, "':", String(Math.min(place, lastPlace)), ' ');
    met?.add(word);
  });
  return pieces.join('') as SearchVector;
}

/** A word with marks, and how it is typed without. */
export type MarkedWord = { readonly folded: string; readonly word: string };

/** Those of these words that have marks. */
export function markedAmong(words: Iterable<string>): MarkedWord[] {
  return [...words].flatMap((word) => {
    const folded = foldedWord(word);
    return folded === word ? [] : [{ folded, word }];
  });
}
