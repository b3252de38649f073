import { cComma, cDash, cDot, cHash, classAt, cMark, cSkip, cSpelling, isDigit, isLetter, special } from './letters';
import type { Normalised } from './normalised';
import type { Vocabulary } from './words';

/** Words that are more than a row of letters: decomposed, spelled out, with invisible signs; numbers; hashtags. */

/** Whether the word `text[start, at)` of letters goes on with the sign at `at`, which has class `c`. */
export function goesOn(text: string, start: number, at: number, c: number): boolean {
  return c >= cSkip || continues(text, at, c, at - start > 1, false);
}

/** Where the word ends, invisible signs behind it included, that begins at `start` and goes on at least to `at`. */
export function endOfWord(text: string, start: number, at: number): number {
  let spelled = false;
  let isLong = at - start > 1;
  let end = at;
  for (; end < text.length; end++) {
    const c = classAt(text, end);
    if (c < special) {
      isLong = true;
      continue;
    }
    if (c < cDash || (c < cSkip && !continues(text, end, c, isLong && !spelled, spelled))) break;
    if (c < cSkip && !joinsNumber(text, end, c)) spelled = true;
  }
  return end;
}

/** Reads the words of the hashtag in `text[at, to)`, behind its `#`, and returns where it ends: `#NgậpNước`, `#ngập_nước`. */
export function readHashtag(target: Normalised, vocabulary: Vocabulary, text: string, at: number, to: number): number {
  let i = at;
  while (i < to) {
    const c = classAt(text, i);
    if (c < special) {
      const end = endOfTagWord(text, i, to);
      const last = withoutSkipped(text, end);
      const { form, facts } = vocabulary.oddWord(text, i, last);
      target.add(form, facts, i, last, vocabulary);
      i = end;
    } else if (c === cSpelling || c === cHash || c >= cSkip) i++;
    else break;
  }
  return i;
}

function endOfTagWord(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to) {
    const c = classAt(text, end);
    if (c < special ? startsWord(text, end) : c < cSkip) break;
    end++;
  }
  return end;
}

/** A capital behind a small letter. */
function startsWord(text: string, i: number): boolean {
  let before = i - 1;
  while (classAt(text, before) >= cMark) before--;
  return isCapital(text[i]!) && !isCapital(text[before]!) && isLetter(classAt(text, before));
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Whether the sign of class `c` at `i` keeps its word together; not after `several` letters in a row, unless in a number. */
function continues(text: string, i: number, c: number, several: boolean, spelled: boolean): boolean {
  if (joinsNumber(text, i, c)) return true;
  return c >= cDash && c !== cComma && !several && spellsOn(text, i, text.charCodeAt(i), spelled);
}

/** The dot or comma between two digits: `2.500`. */
function joinsNumber(text: string, i: number, c: number): boolean {
  if (c !== cDot && c !== cComma) return false;
  return isDigit(classAt(text, i - 1)) && isDigit(classAt(text, i + 1));
}

/** Whether the sign at `i` only spells a word out (`n.g.ậ.p`): lone letters, at least three, one sign all along. */
function spellsOn(text: string, i: number, code: number, spelled: boolean): boolean {
  const next = afterLetter(text, i + 1);
  if (next < 0) return false;
  const more = text.charCodeAt(next) === code && afterLetter(text, next + 1) >= 0;
  return more || (spelled && !(classAt(text, next) < special));
}

/** Index after the letter at `i` and its combining marks, or -1 when there is no letter. */
function afterLetter(text: string, i: number): number {
  if (i >= text.length || !isLetter(classAt(text, i))) return -1;
  let end = i + 1;
  while (end < text.length && classAt(text, end) >= cMark) end++;
  return end;
}

/** The end without the invisible signs before it. */
export function withoutSkipped(text: string, end: number): number {
  let last = end;
  while (classAt(text, last - 1) === cSkip) last--;
  return last;
}
