import { writeSign } from './adding';
import { bare } from './facts';
import { cComma, cDash, cDot, cExclaim, cSpace, isDigit, isSign, marksOf, signsOf } from './letters';
import {
  CLASSES,
  lastRoom,
  MEMO,
  makeRoom,
  mostAtOnce,
  plainSign,
  STOP_SIGN,
  state,
  TEXT,
  TEXT_CLASSES,
  wordSize,
} from './memory';
import { beginStretch, classAt, nextUnread, readPiece } from './pieces';
import { likelyRow, mostLetters, rowShift, shifted, whatAt } from './words';

/** Makes the words read so far known to all, who may add some. */
function leave(at: usize): void {
  state.wordCount = <i32>((at - state.words) / wordSize);
}

/** Where the next word goes. */
function comeBack(): usize {
  makeRoom(state.wordCount + mostAtOnce);
  return state.words + <usize>state.wordCount * wordSize;
}

/**
 * Reads the stretch `[from, to)` of the text, of which everything before `done` was read already, and returns where what it
 * took in ends. The code unit behind the stretch has to stand there too, at the end of the text a space. Usual words and signs are
 * read here, with as few questions as can be: what comes next cannot be foretold, and a wrong guess costs a processor as much as
 * reading a word.
 */
export function read(from: i32, to: i32, done: i32): i32 {
  const length = to - from;
  classify(length + 1);
  beginStretch(from, length, done - from);
  // Behind what needs no more reading.
  let past = done - from;
  let at = comeBack();
  let limit = lastRoom();
  let typed = 0;
  let bareTyped = 0;
  let seen = 0;
  let afterSign: u64 = 1;
  for (let base = 0; base <= length; base += 64) {
    let signs = signsOf(TEXT_CLASSES + base);
    let marks = marksOf(TEXT_CLASSES + base);
    const left = length - base;
    if (left < 64) {
      const inside = ((<u64>1) << left) - 1;
      signs |= ~inside;
      marks &= inside;
    }
    // Where words begin, and signs that are no spaces.
    let events = (~signs & ((signs << 1) | afterSign)) | marks;
    afterSign = signs >> 63;
    for (; events !== 0; events &= events - 1) {
      const place = ctz(events);
      const begin = base + <i32>place;
      const rest = signs >> place;
      const end = rest !== 0 ? begin + <i32>ctz(rest) : endOfLetters(base + 64, length);
      const letters = end - begin;
      const c = end === length ? cSpace : <i32>load<u8>(end, TEXT_CLASSES);
      // A few letters, met before, that surely end with the sign behind them.
      if (<u32>(letters - 1) < <u32>mostLetters && begin >= past && endsWord(c, letters, end)) {
        const word = shifted(load<u64>(begin, TEXT_CLASSES), letters);
        const known = (<usize>likelyRow(word)) << rowShift;
        const what = load<u64>(known, MEMO + whatAt);
        if (load<u64>(known, MEMO) === word && <i32>what >= 0) {
          store<u64>(at, what);
          store<u64>(at, <u64>(from + begin) | ((<u64>(from + end)) << 32), 8);
          at += wordSize;
          typed++;
          const facts = <i32>(what >> 32);
          bareTyped += facts & bare;
          seen |= facts;
          if (c === cSpace) continue;
          past = end + 1;
          if (c === cDash) continue;
          writeSign(at, c === cDot ? STOP_SIGN : plainSign(c), from + end, from + end + 1);
          at += wordSize;
          continue;
        }
      }
      if (end < past) continue;
      leave(at);
      readPiece(begin, end, c);
      at = comeBack();
      limit = lastRoom();
      past = max(nextUnread(), end + 1);
    }
    if (at > limit) {
      leave(at);
      at = comeBack();
      limit = lastRoom();
    }
  }
  leave(at);
  state.typed += typed;
  state.bareTyped += bareTyped;
  state.seen |= seen;
  return nextUnread() + from;
}

/** Where the letters end that go on at least to `at`. */
function endOfLetters(at: i32, length: i32): i32 {
  while (at < length && !isSign(classAt(at))) at++;
  return at;
}

/** Whether a word of so many letters surely ends at `end`, where a sign of class `c` stands that says the same wherever it does. */
function endsWord(c: i32, letters: i32, end: i32): boolean {
  if (c <= cExclaim) return true;
  if (c === cDash) return letters > 1;
  return (c === cComma || (c === cDot && letters > 2)) && letters > 1 && !isDigit(classAt(end - 1));
}

/** Finds the classes of so many code units, eight at a time. */
function classify(count: i32): void {
  for (let at: usize = 0; at < <usize>count; at += 8) {
    const units = at << 1;
    store<u8>(at, load<u8>(load<u16>(units, TEXT), CLASSES), TEXT_CLASSES);
    store<u8>(at, load<u8>(load<u16>(units, TEXT + 2), CLASSES), TEXT_CLASSES + 1);
    store<u8>(at, load<u8>(load<u16>(units, TEXT + 4), CLASSES), TEXT_CLASSES + 2);
    store<u8>(at, load<u8>(load<u16>(units, TEXT + 6), CLASSES), TEXT_CLASSES + 3);
    store<u8>(at, load<u8>(load<u16>(units, TEXT + 8), CLASSES), TEXT_CLASSES + 4);
    store<u8>(at, load<u8>(load<u16>(units, TEXT + 10), CLASSES), TEXT_CLASSES + 5);
    store<u8>(at, load<u8>(load<u16>(units, TEXT + 12), CLASSES), TEXT_CLASSES + 6);
    store<u8>(at, load<u8>(load<u16>(units, TEXT + 14), CLASSES), TEXT_CLASSES + 7);
  }
}
