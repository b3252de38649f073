import { foldedWord, searchWords } from './words';

/** A word that was typed. Without a mark it stands for every word that differs from it in marks alone. */
export type AskedWord = { readonly word: string; readonly isMarked: boolean };

/** Words that stand one right after the other: one word, or a phrase. */
export type AskedPhrase = readonly AskedWord[];

/** What was typed into the search box. Every one of `wanted` must be there and none of `excluded`. */
export type Search = {
  readonly wanted: readonly {
    /** Empty where an item is meant and nothing that is said. */
    readonly phrase: AskedPhrase;
    /** The item of this number is found too, whatever it says. */
    readonly item: number | null;
  }[];
  readonly excluded: readonly AskedPhrase[];
  /** Items that are not wanted, by their numbers. */
  readonly excludedItems: readonly number[];
};

export const mostLettersTyped = 5_000;
export const mostWordsTyped = 200;

/** A phrase in quotes, which need not be closed, or what stands between spaces; with a minus right before it is not wanted. */
const parts = /(-?)(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+))/gu;

/**
 * Reads what was typed into the search box; null when there is nothing to search for in it, or too much. Quotes keep words together, `-` excludes,
 * what is typed without marks finds both and what is typed with marks only that; a number finds the item of that number too, and
 * one with `#` that item alone. What is typed twice is looked for once. What was typed in one piece (`ngập-nước`) is looked for in one piece.
 */
export function readSearch(typed: string): Search | null {
  const wanted: Search['wanted'][number][] = [];
  const excluded: AskedPhrase[] = [];
  const excludedItems: number[] = [];
  const before = new Set<string>();
  if (isTooMuch(typed)) return null;
  for (const [, minus, quoted, piece] of typed.matchAll(parts)) {
    const [, sign, number] = /^(#?)([1-9]\d{0,14})$/.exec(piece ?? '') ?? [];
    const phrase = sign ? [] : phraseOf(quoted ?? piece ?? '');
    if (phrase.length === 0 && !number) continue;
    const asked = `${minus}${phrase.map(({ word }) => word).join(' ')}${number ? ` #${number}` : ''}`;
    if (before.has(asked)) continue;
    before.add(asked);
    if (minus && sign) excludedItems.push(Number(number));
    else if (minus) excluded.push(phrase);
    else wanted.push({ phrase, item: number ? Number(number) : null });
  }
  return wanted.length + excluded.length + excludedItems.length > 0 ? { wanted, excluded, excludedItems } : null;
}

const phraseOf = (text: string): AskedPhrase =>
  searchWords(text).map(({ word }) => ({ word, isMarked: foldedWord(word) !== word }));

/** Whether more was typed than is looked for. */
export const isTooMuch = (typed: string): boolean =>
  typed.length > mostLettersTyped || searchWords(typed).length > mostWordsTyped;
