import { addSign, addWord } from './adding';
import { meet, readOdd, readSign, spellsOut } from './host';
import { cComma, cDash, cDot, cFace, cSkip, cSpace, isDigit, isLetter, isSign } from './letters';
import { COMMA_SIGN, plainSign, STOP_SIGN, state, TEXT, TEXT_CLASSES, wordAt } from './memory';
import { find, Known, keep, lettersAt, mostLetters } from './words';

const colon: i32 = 0x3a;
const openParen: i32 = 0x28;
const closeParen: i32 = 0x29;
const dash: i32 = 0x2d;
const apostrophe: i32 = 0x27;
/** Letters of `TP` in `TP.HCM`. */
const mostOfShort: i32 = 2;

/** Where the stretch being read begins in the text, from where all else here counts, and how long it is. */
let origin: i32 = 0;
let stretch: i32 = 0;
/** The code unit behind all that was read; the word read last, and how many letters it has, 0 for an odd one. */
let next: i32 = 0;
let wordFrom: i32 = 0;
let wordTo: i32 = 0;
let wordLetters: i32 = 0;

/** Begins on a stretch of so many code units from `from` on, of which everything before `done` was read already. */
export function beginStretch(from: i32, length: i32, done: i32): void {
  origin = from;
  stretch = length;
  next = done;
  wordTo = -1;
}

/** Behind all that was read. */
export function nextUnread(): i32 {
  return next;
}

/** Reads the letters `[begin, end)`, of which there may be none, and the sign of class `c` behind them. */
export function readPiece(begin: i32, end: i32, c: i32): void {
  state.steps += 1 + end - begin;
  if (end < next) return;
  if (end > begin && next < end) {
    readWord(begin, end, c);
    if (next > end) return;
  }
  readSignOf(c, end);
}

/** Reads the sign of class `c` at `end`. */
function readSignOf(c: i32, end: i32): void {
  if (c === cSpace || c >= cSkip) return;
  const behind = end === wordTo;
  const sign = signOf(c, end, behind);
  if (sign > 0) addSign(sign, origin + end, origin + end + 1);
  else if (sign < 0) next = readSign(origin + end, c, origin + (behind ? wordFrom : end), origin + stretch) - origin;
}

function readWord(begin: i32, end: i32, c: i32): void {
  const letters = end - begin;
  wordFrom = max(next, begin);
  if (next > begin || letters > mostLetters || (c >= cDash && goesOn(begin, end, c))) {
    wordTo = readNumber(begin, end);
    if (wordTo < 0) wordTo = readOdd(origin + wordFrom, origin + end) - origin;
    next = wordTo;
    wordLetters = 0;
    return;
  }
  wordTo = end;
  wordLetters = letters;
  let known = find(lettersAt(TEXT_CLASSES + begin, letters));
  if (known === null) known = changetype<Known>(meet(origin + begin, origin + end));
  addWord(known.form, known.facts, origin + begin, origin + end);
}

/**
 * Reads a number such as `2.500` of a few digits that begins at `begin` and goes on behind `end`, and returns where it ends; -1
 * where it is something else.
 */
function readNumber(begin: i32, end: i32): i32 {
  let digits: u64 = 0;
  let count = 0;
  let at = begin;
  for (; at < stretch && (isDigit(classAt(at)) || (at >= end && joins(at))); at++) {
    if (!isDigit(classAt(at))) continue;
    digits = (digits >> 8) | ((<u64>classAt(at)) << 56);
    count++;
  }
  const c = classAt(at);
  if (next > begin || at <= end || count > mostLetters || !isSign(c) || c >= cSkip) return -1;
  const known = find(digits);
  if (known !== null) {
    addWord(known.form, known.facts, origin + begin, origin + at);
    return at;
  }
  const before = state.wordCount;
  const to = readOdd(origin + begin, origin + end) - origin;
  const word = wordAt(before);
  if (state.wordCount === before + 1) keep(digits, word.form, word.facts);
  return to;
}

/** Whether a dot or comma stands at `at`, between two digits. */
function joins(at: i32): boolean {
  const c = classAt(at);
  return (c === cDot || c === cComma) && isDigit(classAt(at - 1)) && isDigit(classAt(at + 1));
}

/** The sign of class `c` at `at`, `behind` the word read last or not: 0 for none, below 0 where the host has to look. */
function signOf(c: i32, at: i32, behind: boolean): i32 {
  const plain = plainSign(c);
  if (plain !== 0) return plain;
  if (c === cDash) return behind ? 0 : COMMA_SIGN;
  if (c === cFace && isPlainColon(at)) return isDigit(classAt(at + 1)) ? 0 : COMMA_SIGN;
  if (c !== cDot) return -1;
  if (!behind || wordLetters > mostOfShort) return STOP_SIGN;
  return wordLetters === 0 ? -1 : isSign(classAt(at + 1)) ? STOP_SIGN : 0;
}

/** Whether what stands at `at` is a colon that begins no face. */
function isPlainColon(at: i32): boolean {
  const behind = unitAt(at + 1);
  return (
    unitAt(at) === colon && behind !== openParen && behind !== closeParen && behind !== dash && behind !== apostrophe
  );
}

function unitAt(at: i32): i32 {
  return load<u16>((<usize>at) << 1, TEXT);
}

/** The class of a code unit. */
export function classAt(at: i32): i32 {
  return load<u8>(at, TEXT_CLASSES);
}

/** Whether the word `[begin, end)` goes on with the sign of class `c` behind it: an invisible one, in a number, or spelling it out. */
function goesOn(begin: i32, end: i32, c: i32): boolean {
  if (c >= cSkip) return true;
  if (joins(end)) return true;
  return end - begin === 1 && c !== cComma && isLetter(classAt(end + 1)) && spellsOut(origin + begin, origin + end, c);
}

/** Keeps what the word `[from, to)` of the text comes to, which is in the stretch being read; returns its row. */
export function remember(from: i32, to: i32, form: i32, facts: i32): Known {
  return keep(lettersAt(TEXT_CLASSES + (from - origin), to - from), form, facts);
}
