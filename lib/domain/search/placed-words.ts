import { type SearchWord, searchWords } from './words';

/** A word with the place it has among the words of its text, counted from 1. */
export type PlacedWord = SearchWord & { readonly place: number };

const bordersOfTag = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})/gu;

/**
 * Every word of a text with its place. A hashtag whose words begin with capitals (`#NgậpNước`) is there in its words, and whole at the
 * places of the first and the last of them: so it is found either way, in phrases too.
 */
export function placedWords(text: string): PlacedWord[] {
  const words = searchWords(text);
  if (!text.includes('#')) return words.map((word, n) => ({ ...word, place: n + 1 }));
  const placed: PlacedWord[] = [];
  let last = 0;
  for (const whole of words) {
    const parts = text[whole.start - 1] === '#' ? partsOfTag(text, whole) : [];
    placed.push({ ...whole, place: last + 1 });
    for (const part of parts) placed.push({ ...part, place: ++last });
    if (parts.length > 0) placed.push({ ...whole, place: last });
    else last += 1;
  }
  return placed;
}

/** The words a hashtag is written of; none of one that is a word. */
function partsOfTag(text: string, { start, end }: SearchWord): SearchWord[] {
  const parts = text.slice(start, end).split(bordersOfTag);
  if (parts.length === 1) return [];
  let from = start;
  return parts.flatMap((part) => {
    const begin = from;
    from += part.length;
    return searchWords(part).map((word) => ({ ...word, start: begin + word.start, end: begin + word.end }));
  });
}
