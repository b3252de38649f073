import { standardSpelling } from '../standard-spelling';
import { withoutMarks } from '../vietnamese';

/** A word a text is found by, in its one spelling, and where it stands in the text, in code units. */
export type SearchWord = { readonly word: string; readonly start: number; readonly end: number };

const key = '[0-9#*]\\ufe0f?\\u20e3';
const unseenInside = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+';
const runOf = (sign: string) => {
  const inside = `(?!${key})[${sign}[\\p{M}--\\u20e3]]`;
  return `[${sign}](?:${inside}|${unseenInside}(?=${inside}))*`;
};
const picture = '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{EMod})*';
/**
 * A run of letters or one of digits, with their marks; a digit on a key, or a sign that stands for a number (`①`, `½`, `²`); or a
 * picture with what belongs to it (its skin, its sex, what it is joined with). So `ngập50cm` is three words, and what is typed as
 * `50cm` is looked for as a phrase of two. What cannot be seen stands inside words as people copy them, and parts none.
 */
const pieces = [
  key,
  runOf('\\p{L}\\p{Nl}'),
  runOf('\\p{Nd}'),
  '\\p{No}',
  '\\p{RI}{2}',
  `${picture}(?:\\u200d${picture})*`,
];
const piece = new RegExp(pieces.join('|'), 'vy');
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|\u20e3/gu;
/** Marks that no letter takes in, as in texts drawn over with them, and what the plain forms of some letters bring along. */
const beside = /[\u0300-\u036f]|[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{EMod}\p{RI}]/gu;
const looseMark = /[\u0300-\u036f]/;
/** Typed with its tone before the mark of the vowel: no letter takes both in, in this order. */
const toneFirst = /([\u0300\u0301\u0303\u0309\u0323]+)([\u0302\u0306\u031b])/g;

/** Longer than any word is; PostgreSQL takes 2,046 bytes. What goes beyond is found by how it begins. */
const mostLetters = 64;

const [parting, letter, digit, mark, hidden, other] = [0, 1, 2, 3, 4, 5] as const;
let kinds: Uint8Array | undefined;

/** What each code unit is to a word: half a pair and pictures are `other`, of which `piece` alone tells. Asking it of every letter is 3 to 5 times as slow. */
function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let unit = 0; unit < table.length; unit++) {
    const sign = String.fromCharCode(unit);
    if (/[\ud800-\udfff]|\u20e3|\p{No}|\p{Extended_Pictographic}/u.test(sign)) table[unit] = other;
    else if (/[\p{L}\p{Nl}]/u.test(sign)) table[unit] = letter;
    else if (/\p{Nd}/u.test(sign)) table[unit] = digit;
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
    const first = kinds[text.charCodeAt(start)]!;
    if (first === parting || first === mark || first === hidden) {
      start += 1;
      continue;
    }
    const end = first === other ? endOfPiece(text, start) : endOfWord(text, start, kinds);
    if (end > start) take(spelled(text.slice(start, end)), start, end);
    start = Math.max(end, start + 1);
  }
}

function endOfWord(text: string, start: number, kindOf: Uint8Array): number {
  const first = kindOf[text.charCodeAt(start)]!;
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const kind = kindOf[text.charCodeAt(at)]!;
    if (kind === other) return endOfPiece(text, start);
    if (kind !== first && kind !== mark && kind !== hidden) break;
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
/** A longer piece of a text holds the whole text in memory as long as it is remembered itself. */
const longestRemembered = 12;

/** The one spelling of a word: small letters, composed, the tone on the main vowel, full-width letters as plain ones, `ð` as `đ`. */
function spelled(found: string): string {
  const before = spelledBefore.get(found);
  if (before !== undefined) return before;
  const plain = standardSpelling(composed(found.normalize('NFKC').replace(unseen, ''))).replace(/[ðɖ]/g, 'đ');
  // A letter whose plain form is a space and a mark stands for itself, and so does a part of a number.
  const isPart = /^\p{No}$/u.test(found) && !/^\P{No}?\d+\P{No}?$/u.test(plain);
  const word = isPart ? found : [...(plain.replace(beside, '') || found)].slice(0, mostLetters).join('');
  if (spelledBefore.size >= mostRemembered) spelledBefore.clear();
  if (found.length <= longestRemembered) spelledBefore.set(found, word);
  return word;
}

/** With what could be composed, whichever way its marks were typed. */
function composed(word: string): string {
  if (!looseMark.test(word)) return word;
  return word.normalize('NFD').replace(toneFirst, '$2$1').normalize('NFC');
}

/** How a word is looked up when it was typed without marks. */
export const foldedWord = (word: string): string => withoutMarks(word);
