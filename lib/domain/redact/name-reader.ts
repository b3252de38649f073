import type { FoldedText } from './fold-text';
import {
  bareFamilyNames,
  familyNames,
  givenNames,
  middleNames,
  notNameAhead,
  stopWords,
  tellingFamilyNames,
  tellingGivenNames,
} from './person-words';
import { placesNamedLikePeople } from './places-named-like-people';

/** A word beside its folded form and its letter case. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly shape: 'small' | 'capital' | 'capitals' | 'initial';
};

const letters = /[\p{L}\p{M}][\p{L}\p{M}'’]*/uy;
const initials = /\p{Lu}(?:\.\s?\p{Lu}){0,4}(?![\p{L}\d])/uy;
const mostWords = 5;

/** The word that starts at `at`, or after one or two spaces there. */
export function wordAt({ original, folded }: FoldedText, at: number): Word | null {
  let start = at;
  while (start < at + 2 && original[start] === ' ') start++;
  letters.lastIndex = start;
  const found = letters.exec(original);
  if (!found) return null;
  const text = found[0];
  const end = start + text.length;
  const first = text[0]!;
  const big = first !== first.toLowerCase();
  const all = big && text === text.toUpperCase();
  const shape = !big ? 'small' : all ? (text.length === 1 ? 'initial' : 'capitals') : 'capital';
  return { start, end, text: text.toLowerCase(), folded: folded.slice(start, end), shape };
}

export const isFamilyName = (word: Word, marked: boolean) =>
  familyNames.has(word.text) || (!marked && bareFamilyNames.has(word.folded));

/** End of `N.V.A`, `T.` or `A` at `at`, or null. */
export function endOfInitials({ original }: FoldedText, at: number): number | null {
  const start = original[at] === ' ' ? at + 1 : at;
  initials.lastIndex = start;
  const found = initials.exec(original);
  return found ? start + found[0].length : null;
}

/** End of the name that starts with `first`: as many words of the same letter case as can belong to it. */
export function endOfName(source: FoldedText, first: Word): number {
  const shouting = first.shape === 'capitals';
  let end = first.end;
  for (let count = 1; count < mostWords; count++) {
    const next = source.original[end] === ' ' ? wordAt(source, end) : null;
    if (!next || next.start !== end + 1 || next.shape === 'small') break;
    if (shouting ? next.shape === 'capital' : next.shape === 'capitals' && next.text.length > 1) break;
    if (shouting && (stopWords.has(next.folded) || count > 3)) break;
    if (notNameAhead.test(source.original.slice(next.start, next.start + 16).toLowerCase())) break;
    end = next.end;
  }
  return end;
}

/** End of a full name of family name and at least one more word, or null; a known place's name is none. */
export function endOfFullName(source: FoldedText, first: Word): number | null {
  if (first.shape === 'small' || first.shape === 'initial' || !isFamilyName(first, source.marked)) return null;
  const end = endOfName(source, first);
  const name = source.folded.slice(first.start, end);
  return end > first.end && !placesNamedLikePeople.has(name) && name !== 'ho chi minh' ? end : null;
}

/** End of a name in small letters: `nguyễn văn a`, `tuấn`. Only what is hardly anything else. */
export function endOfSmallName(source: FoldedText, first: Word): number | null {
  const second = wordAt(source, first.end);
  if (tellingFamilyNames.has(first.text) && second && middleNames.has(second.text)) {
    const third = wordAt(source, second.end);
    return third && third.shape !== 'capital' && !stopWords.has(third.folded) ? third.end : second.end;
  }
  return tellingGivenNames.has(first.text) ? first.end : null;
}

/** Text all in capitals tells a name by its words only. */
export function endOfShoutedName(source: FoldedText, first: Word): number | null {
  if (isFamilyName(first, source.marked) && !stopWords.has(first.folded)) return endOfName(source, first);
  return givenNames.has(first.text) && !stopWords.has(first.folded) ? first.end : null;
}
