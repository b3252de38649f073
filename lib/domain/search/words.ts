import { standardSpelling } from '../standard-spelling';
import { withoutMarks } from '../vietnamese';

/** A word a text is found by, in its one spelling, and where it stands in the text, in code units. */
export type SearchWord = { readonly word: string; readonly start: number; readonly end: number };

/**
 * A run of letters and digits with their marks, or a picture with what belongs to it (its skin, its sex, what it is joined
 * with). What cannot be seen stands inside words as people copy them, and parts none.
 */
const piece =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[\p{L}\p{M}\p{N}]))*|\p{RI}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})*)*/uy;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]|\ufe0f/g;
/** Marks that no letter takes in, as in texts drawn over with them, and what the plain forms of some letters bring along. */
const beside = /[\u0300-\u036f]|[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{EMod}\p{RI}]/gu;

/** Longer than any word is; PostgreSQL takes 2,046 bytes. What goes beyond is found by how it begins. */
const mostLetters = 64;

const [parting, letter, mark, hidden, other] = [0, 1, 2, 3, 4] as const;
let kinds: Uint8Array | undefined;

/** What each code unit is to a word: half a pair and pictures are `other`, of which `piece` alone tells. Asking it of every letter is 3 to 5 times as slow. */
function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let unit = 0; unit < table.length; unit++) {
    const sign = String.fromCharCode(unit);
    if (/[\ud800-\udfff]|\p{Extended_Pictographic}/u.test(sign)) table[unit] = other;
    else if (/[\p{L}\p{N}]/u.test(sign)) table[unit] = letter;
    else if (/\p{M}/u.test(sign)) table[unit] = mark;
    else if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(sign)) table[unit] = hidden;
  }
  return table;
}

/** Every word of a text in order, cut alike for what is kept and for what is asked. In linear time. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  eachSearchWord(text, (word, start, end) => void words.push({ word, start, end }));
  return words;
}

/** Hands on what `searchWords` answers, one after another: for whoever keeps none of it. */
export function eachSearchWord(text: string, take: (word: string, start: number, end: number) => void): void {
  kinds ??= kindsOfUnits();
  for (let start = 0; start < text.length; ) {
    const first = kinds[text.charCodeAt(start)];
    if (first !== letter && first !== other) {
      start += 1;
      continue;
    }
    const end = first === letter ? endOfWord(text, start, kinds) : endOfPiece(text, start);
    if (end > start) take(spelled(text.slice(start, end)), start, end);
    start = Math.max(end, start + 1);
  }
}

function endOfWord(text: string, start: number, kindOf: Uint8Array): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const kind = kindOf[text.charCodeAt(at)];
    if (kind === parting) break;
    if (kind === other) return endOfPiece(text, start);
    if (kind !== hidden) end = at + 1;
  }
  return end;
}

function endOfPiece(text: string, start: number): number {
  piece.lastIndex = start;
  return piece.test(text) ? piece.lastIndex : start;
}

const spelledBefore = new Map<string, string>();
const mostRemembered = 20_000;

/** The one spelling of a word: small letters, composed, the tone on the main vowel, full-width letters as plain ones. */
function spelled(found: string): string {
  const before = spelledBefore.get(found);
  if (before !== undefined) return before;
  const plain = standardSpelling(found.normalize('NFKC').replace(unseen, ''));
  // A letter whose plain form is a space and a mark stands for itself.
  const word = [...(plain.replace(beside, '') || found)].slice(0, mostLetters).join('');
  if (spelledBefore.size >= mostRemembered) spelledBefore.clear();
  if (found.length <= mostLetters) spelledBefore.set(found, word);
  return word;
}

/** How a word is looked up when it was typed without marks. */
export const foldedWord = (word: string): string => withoutMarks(word);
