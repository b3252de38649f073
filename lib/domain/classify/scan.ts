import {
  cComma,
  cDash,
  cDot,
  cHash,
  classOf,
  cMark,
  cSkip,
  cSpelling,
  isDigit,
  isLetter,
  marked,
  special,
} from './letters';
import { readSign } from './signs';
import { entryLetters, halfMask, letterBits } from './words';

/**
 * A text cut into words and signs, in typed arrays that are reused. Piece `k` stands for the code units `[from[k], to[k])`.
 * A word has its last four letters in `letters` and those before in `before`; a sign has 0 and its number.
 */
export type Pieces = {
  letters: Int32Array;
  before: Int32Array;
  from: Int32Array;
  to: Int32Array;
  length: number;
  hasMask: boolean;
};

/** In `letters`: a word of more letters than `entryLetters`. */
export const LONG = -1;

const keptCapacity = 1 << 16;
const letterMask = 2 ** letterBits - 1;
const kept = allocate(keptCapacity);

function allocate(capacity: number): Pieces {
  return {
    letters: new Int32Array(capacity),
    before: new Int32Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    length: 0,
    hasMask: false,
  };
}

/** Cuts any string in one pass, in linear time, folding case and composition. Valid until the next call. */
export function scan(text: string): Pieces {
  const { length } = text;
  const pieces = length < keptCapacity ? kept : allocate(length + 1);
  const { letters: lettersOf, before: beforeOf, from, to } = pieces;
  // Read through a local: imported bindings are looked up anew at every use.
  const classes = classOf;
  let k = 0;
  let tag = false;
  let wordStart = 0;
  let wordEnd = 0;
  pieces.hasMask = false;

  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    const c = classes[code]!;
    if (c >= special) {
      if (code === 32) tag = false;
      else if (c < cSkip) {
        tag = c === cHash || (tag && c === cSpelling);
        pieces.length = k;
        i = readSign(pieces, text, i, c, i === wordEnd ? wordStart : i) - 1;
        k = pieces.length;
      }
      i++;
      continue;
    }

    let letters = c;
    let before = 0;
    let count = 1;
    let spelled = false;
    let end = i + 1;
    let next = 0;
    for (; ; end++) {
      for (; end < length; end++) {
        next = text.charCodeAt(end);
        const letter = classes[next]!;
        if (letter >= special || (tag && startsWord(text, end))) break;
        before = ((before << letterBits) & halfMask) | (letters >> (3 * letterBits));
        letters = ((letters << letterBits) & halfMask) | letter;
        count++;
      }
      if (end === length || next === 32) break;
      const c = classes[next]!;
      if (c < cDash) break;
      if (c >= cMark) letters = withMark(letters, c);
      else if (c < cSkip && !joinsNumber(text, end, c)) {
        if (c === cComma || (count > 1 && !spelled) || !spellsOn(text, end, next, spelled)) break;
        spelled = true;
      }
    }

    lettersOf[k] = count > entryLetters ? LONG : letters;
    beforeOf[k] = before;
    from[k] = i;
    to[k] = classes[text.charCodeAt(end - 1)] === cSkip ? withoutSkipped(text, end) : end;
    k++;
    wordStart = i;
    wordEnd = end;
    i = end;
    if (next === 32) {
      tag = false;
      i++;
    }
  }
  pieces.length = k;
  return pieces;
}

/** The letters with the mark of class `c` on the last one. */
function withMark(letters: number, c: number): number {
  const last = letters & letterMask;
  const better = marked[last * 16 + c - cMark]!;
  return better === 0 ? letters : letters + better - last;
}

/** In a hashtag a capital after a small letter starts a word: `#NgậpNước`. */
function startsWord(text: string, i: number): boolean {
  let before = i - 1;
  while (classOf[text.charCodeAt(before)]! >= cMark) before--;
  return isCapital(text[i]!) && !isCapital(text[before]!) && isLetter(classOf[text.charCodeAt(before)]!);
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** The dot or comma between two digits: `2.500`. */
function joinsNumber(text: string, i: number, c: number): boolean {
  if (c !== cDot && c !== cComma) return false;
  return isDigit(classOf[text.charCodeAt(i - 1)]!) && isDigit(classOf[text.charCodeAt(i + 1)]!);
}

/** Whether the sign at `i` only spells a word out (`n.g.ậ.p`): lone letters, at least three, one sign all along. */
function spellsOn(text: string, i: number, code: number, spelled: boolean): boolean {
  const next = afterLetter(text, i + 1);
  if (next < 0) return false;
  const more = text.charCodeAt(next) === code && afterLetter(text, next + 1) >= 0;
  return more || (spelled && !(classOf[text.charCodeAt(next)]! < special));
}

/** Index after the letter at `i` and its combining marks, or -1 when there is no letter. */
function afterLetter(text: string, i: number): number {
  if (i >= text.length || !isLetter(classOf[text.charCodeAt(i)]!)) return -1;
  let end = i + 1;
  while (end < text.length && classOf[text.charCodeAt(end)]! >= cMark) end++;
  return end;
}

function withoutSkipped(text: string, end: number): number {
  let last = end;
  while (classOf[text.charCodeAt(last - 1)] === cSkip) last--;
  return last;
}
