import { faceOf } from './emoji';
import {
  COMMA,
  cComma,
  cDash,
  cDot,
  cEmoji,
  cExclaim,
  cFace,
  cHash,
  cHighSurrogate,
  classOf,
  cMark,
  cMask,
  cQuestion,
  cSkip,
  cSpelling,
  cStop,
  EXCLAIM,
  isDigit,
  isLetter,
  MASK,
  marked,
  OTHER,
  QUESTION,
  SPACE,
  STOP,
  special,
} from './letters';
import { expansion, placeTone, preferY, squeeze } from './spelling';

/**
 * A text as letter ids with a way back: letter `k` stands for the original code units `[from[k], to[k])`. Words are
 * divided by one SPACE; marks such as COMMA stand between two of them; first and last is a SPACE. The arrays are
 * reused: what `normalise` returns is valid until it is called again.
 */
export type Normalised = {
  letters: Uint8Array;
  from: Int32Array;
  to: Int32Array;
  length: number;
  words: number;
  /** Words written with at least one mark or đ. */
  markedWords: number;
  /** Where a word was respelt (tone placement, teencode …), ascending letter positions. */
  respelt: number[];
  /** Positions of numbers of nine digits and more. */
  longNumbers: number[];
};

const keptCapacity = 1 << 18;
/** Most letters one code unit can become: a two-letter short form with its space stands for up to ten. */
const growth = 4;
const scratch = allocate(keptCapacity);

function allocate(capacity: number): Normalised {
  return {
    letters: new Uint8Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    length: 0,
    words: 0,
    markedWords: 0,
    respelt: [],
    longNumbers: [],
  };
}

/** Folds case, composition, spelling and punctuation of any string, in one pass and linear time. */
export function normalise(text: string): Normalised {
  const length = text.length;
  const capacity = length * growth + 16;
  const target = capacity <= keptCapacity ? scratch : allocate(capacity);
  const { letters, from, to } = target;
  begin(target);
  let k = 1;
  let start = 1;
  let codes = 0;
  let doubled = false;
  let last = SPACE;
  let spelled = false;
  let tag = false;

  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const c = classOf[code]!;
    if (c < special) {
      if (c === last) doubled = true;
      if (tag && k > start && startsWord(text, i)) {
        k = finishWord(target, start, k, codes, doubled);
        k = space(target, k, i, i);
        start = k;
        codes = 0;
        doubled = false;
      }
      letters[k] = c;
      from[k] = i;
      to[k] = i + 1;
      k++;
      last = c;
      codes |= code;
      continue;
    }
    if (c >= cMark) {
      if (k > start) {
        to[k - 1] = i + 1;
        codes |= code;
        last = marked[last * 16 + c - cMark] || last;
        letters[k - 1] = last;
        if (last === letters[k - 2]) doubled = true;
      }
      continue;
    }
    if (c === cSkip) continue;
    if (c === cSpelling || c === cDot || c === cDash) {
      if (k > start && (spelled || k === start + 1) && spellsOn(text, i, code, spelled)) {
        spelled = true;
        last = SPACE;
        continue;
      }
    }
    if ((c === cDot || c === cComma) && k > start && isDigit(last) && isDigit(classOf[text.charCodeAt(i + 1)]!))
      continue;
    const wordLength = k - start;
    if (wordLength > 0) {
      k = finishWord(target, start, k, codes, doubled);
      codes = 0;
      doubled = false;
      spelled = false;
    }
    last = SPACE;
    if (code === 32) {
      tag = false;
      k = space(target, k, i, i + 1);
    } else {
      tag = c === cHash || (tag && c === cSpelling);
      const wide = c === cHighSurrogate || c === cFace ? wideAt(text, i, c) : 1;
      k = punctuation(target, k, text, i, wide, c, wordLength);
      i += wide - 1;
    }
    start = k;
  }
  if (k > start) k = finishWord(target, start, k, codes, doubled);
  target.length = space(target, k, length, length);
  return target;
}

function begin(target: Normalised): void {
  target.letters[0] = SPACE;
  target.from[0] = 0;
  target.to[0] = 0;
  target.words = 0;
  target.markedWords = 0;
  if (target.respelt.length > 0) target.respelt = [];
  if (target.longNumbers.length > 0) target.longNumbers = [];
}

function space(target: Normalised, k: number, start: number, end: number): number {
  if (target.letters[k - 1] === SPACE) return k;
  target.letters[k] = SPACE;
  target.from[k] = start;
  target.to[k] = end;
  return k + 1;
}

/** Writes a sign between two spaces; signs in a row become the one that says most. */
function sign(target: Normalised, k: number, letter: number, start: number, end: number): number {
  const { letters, from, to } = target;
  let at = space(target, k, start, start);
  const before = letters[at - 2]!;
  if (letter <= EXCLAIM && at > 1 && before >= COMMA && before <= EXCLAIM) {
    if (before !== QUESTION) letters[at - 2] = letter === QUESTION ? letter : Math.max(before, letter);
    to[at - 2] = end;
    return at;
  }
  letters[at] = letter;
  from[at] = start;
  to[at] = end;
  at++;
  return space(target, at, end, end);
}

function punctuation(
  target: Normalised,
  k: number,
  text: string,
  i: number,
  wide: number,
  c: number,
  wordLength: number,
): number {
  const end = i + wide;
  switch (c) {
    case cComma:
      return sign(target, k, COMMA, i, end);
    case cStop:
      return sign(target, k, STOP, i, end);
    case cQuestion:
      return sign(target, k, QUESTION, i, end);
    case cExclaim:
      return sign(target, k, EXCLAIM, i, end);
    case cMask:
      return sign(target, k, MASK, i, end);
    case cDot: {
      const joined = wordLength > 0 && wordLength <= 2 && classOf[text.charCodeAt(i + 1)]! < special;
      return joined ? space(target, k, i, end) : sign(target, k, STOP, i, end);
    }
    case cDash:
      return wordLength > 0 ? space(target, k, i, end) : sign(target, k, COMMA, i, end);
    case cEmoji:
    case cHighSurrogate:
    case cFace: {
      const face = faceOf(text, i, wide);
      if (face !== 0) return sign(target, k, face, i, end);
      if (c === cFace && text.charCodeAt(i) === 58 && !isDigit(classOf[text.charCodeAt(i + 1)]!)) {
        return sign(target, k, COMMA, i, end);
      }
      return space(target, k, i, end);
    }
    default:
      return space(target, k, i, end);
  }
}

/** Code units of the sign at `i`: a surrogate pair, or an emoticon such as `:-)))`. */
function wideAt(text: string, i: number, c: number): number {
  if (c === cHighSurrogate) return (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  if (text.startsWith('<3', i)) return 2;
  let end = i + 1;
  if (text[end] === '-' || text[end] === "'") end++;
  const mouth = text[end];
  if (mouth !== ')' && mouth !== '(') return text[i] === '=' && text[end] === ')' ? 2 : 1;
  while (text[end] === mouth) end++;
  return end - i;
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

/** Standard spelling of the word in `[start, end)`. Returns its new end. */
function finishWord(target: Normalised, start: number, end: number, codes: number, doubled: boolean): number {
  const { letters } = target;
  let k = end;
  if (doubled) {
    k = squeeze(target, start, end, codes > 127);
    if (k < end) target.respelt.push(start);
  }
  target.words++;
  if (codes > 127) {
    if (letters[start] !== OTHER) target.markedWords++;
    if (placeTone(letters, start, k)) target.respelt.push(start);
  }
  if (k - start <= 3 && preferY(letters, start, k)) target.respelt.push(start);
  if (k - start >= 9 && isDigit(letters[start]!) && isDigit(letters[k - 1]!)) target.longNumbers.push(start);
  const full = expansion(letters, start, k);
  return full === undefined ? k : expand(target, start, k, full);
}

/** Puts the full words in the place of a short form; all their letters stand for the whole of it. */
function expand(target: Normalised, start: number, end: number, full: readonly number[]): number {
  const { letters, from, to, respelt } = target;
  const first = from[start]!;
  const past = to[end - 1]!;
  for (let at = 0; at < full.length; at++) {
    letters[start + at] = full[at]!;
    from[start + at] = first;
    to[start + at] = past;
  }
  respelt.push(start);
  return start + full.length;
}
