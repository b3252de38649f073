import { tonePlacements } from '../standard-spelling';
import { hasMarks, withoutMarks } from '../vietnamese';

/**
 * What to look for in names: beginnings of words. What is typed without marks finds both, what is typed with marks only that,
 * wherever its tone mark is put.
 */
export type NameSearch = {
  /** Beginnings without case and marks, letters and digits alone. */
  readonly plain: readonly string[];
  /** For each marked one, the forms of which a name must hold one, as people write them. */
  readonly marked: readonly (readonly string[])[];
};

/** Reads what was typed to find a name; null when there is neither a letter nor a digit in it. */
export function readNameSearch(typed: string): NameSearch | null {
  const parts = typed.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // A mark without its letter begins no word.
  const words = parts.filter((part) => /^[\p{L}\p{M}\p{N}]+$/u.test(withoutMarks(part)));
  if (words.length === 0) return null;
  return { plain: words.map(withoutMarks), marked: words.filter(hasMarks).map(waysToWrite) };
}

function waysToWrite(word: string): readonly string[] {
  const forms = tonePlacements(word).flatMap((form) => [
    form,
    form.toUpperCase(),
    form.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
  ]);
  return [...new Set([...forms, word])];
}
