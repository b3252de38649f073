import { eachSearchWord, type SearchWord, searchWords } from './words';

/** A word with the place it has among the words of its text, counted from 1. */
export type PlacedWord = SearchWord & { readonly place: number };

const signsOfTags = /[#＃﹟]/;
const bordersOfTag = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})/gu;

/**
 * Every word of a text with its place. A hashtag whose words begin with capitals (`#NgậpNước`) is there in its words, and whole at the
 * places of the first and the last of them: so it is found either way, in phrases too.
 */
export function placedWords(text: string): PlacedWord[] {
  const placed: PlacedWord[] = [];
  eachPlacedWord(text, (word, place, start, end) => void placed.push({ word, start, end, place }));
  return placed;
}

/** Hands on what `placedWords` answers, one after another: for whoever keeps none of it. */
export function eachPlacedWord(
  text: string,
  take: (word: string, place: number, start: number, end: number) => void,
): void {
  const hasTags = signsOfTags.test(text);
  let last = 0;
  let endOfTag = -1;
  eachSearchWord(text, (word, start, end) => {
    const isTag = hasTags && (start === endOfTag || signsOfTags.test(text.slice(start - 1, start)));
    if (isTag) endOfTag = end;
    const parts = isTag ? partsOfTag(text.slice(start, end), start) : [];
    take(word, last + 1, start, end);
    for (const part of parts) take(part.word, ++last, part.start, part.end);
    if (parts.length > 0) take(word, last, start, end);
    else last += 1;
  });
}

/** The words a part of a hashtag that begins at `start` is written of; none of one that is a word. */
function partsOfTag(whole: string, start: number): SearchWord[] {
  const parts = whole.split(bordersOfTag);
  if (parts.length === 1) return [];
  let from = start;
  return parts.flatMap((part) => {
    const begin = from;
    from += part.length;
    return searchWords(part).map((word) => ({ ...word, start: begin + word.start, end: begin + word.end }));
  });
}
