import { tonePlacements } from '../standard-spelling';
import { hasMarks } from '../vietnamese';

/** What to look for: words anywhere, phrases as they stand, and the marked ones among them in each way to write them. */
export type SearchQuery = {
  readonly words: string;
  readonly phrases: readonly string[];
  /** For each marked word or phrase the forms of which the text must hold one. */
  readonly marked: readonly (readonly string[])[];
};

/**
 * Reads what was typed into the search box; null when there is nothing to look for. Quotes keep words together. What is
 * typed without marks finds both; what is typed with marks finds only that.
 */
export function readSearch(typed: string): SearchQuery | null {
  const text = typed.normalize('NFC').replace(/[“”„«»]/g, '"');
  const phrases = [...text.matchAll(/"([^"]+)"/g)].map(([, inside]) => plainWords(inside ?? '')).filter(Boolean);
  const words = plainWords(text.replace(/"[^"]*"/g, ' '));
  if (!words && phrases.length === 0) return null;
  const marked = [...words.split(' '), ...phrases].filter((part) => part && hasMarks(part)).map(waysToWrite);
  return { words, phrases, marked };
}

/** Letters, digits and single spaces. */
function plainWords(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

function waysToWrite(part: string): readonly string[] {
  const forms = tonePlacements(part).flatMap((form) => [
    form,
    form.toUpperCase(),
    form.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    form.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ]);
  return [...new Set([...forms, part])];
}
