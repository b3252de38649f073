import { faceOf } from './emoji';
import {
  COMMA,
  cComma,
  cDash,
  cDot,
  cEmoji,
  cExclaim,
  cFace,
  cHighSurrogate,
  classOf,
  cMask,
  cQuestion,
  cStop,
  EXCLAIM,
  isDigit,
  MASK,
  QUESTION,
  STOP,
  special,
} from './letters';
import type { Pieces } from './scan';

/** Adds a sign; signs in a row become the one that says most. */
function addSign(pieces: Pieces, sign: number, start: number, end: number): number {
  const { letters, before, from, to } = pieces;
  const previous = pieces.length - 1;
  const other = previous >= 0 && letters[previous] === 0 ? before[previous]! : 0;
  if (sign <= EXCLAIM && other >= COMMA && other <= EXCLAIM) {
    before[previous] = other === QUESTION || sign === QUESTION ? QUESTION : Math.max(other, sign);
    to[previous] = end;
    return end;
  }
  const k = pieces.length++;
  letters[k] = 0;
  before[k] = sign;
  from[k] = start;
  to[k] = end;
  return end;
}

/** Reads the sign of class `c` at `i`, behind a word that began at `wordStart` (or at `i`: behind none). Returns where it ends. */
export function readSign(pieces: Pieces, text: string, i: number, c: number, wordStart: number): number {
  switch (c) {
    case cComma:
      return addSign(pieces, COMMA, i, i + 1);
    case cStop:
      return addSign(pieces, STOP, i, i + 1);
    case cQuestion:
      return addSign(pieces, QUESTION, i, i + 1);
    case cExclaim:
      return addSign(pieces, EXCLAIM, i, i + 1);
    case cMask:
      pieces.hasMask = true;
      return addSign(pieces, MASK, i, i + 1);
    case cDot: {
      const joined = isShort(text, wordStart, i) && classOf[text.charCodeAt(i + 1)]! < special;
      return joined ? i + 1 : addSign(pieces, STOP, i, i + 1);
    }
    case cDash:
      return wordStart < i ? i + 1 : addSign(pieces, COMMA, i, i + 1);
    case cEmoji:
    case cHighSurrogate:
    case cFace: {
      const end = i + wideAt(text, i, c);
      const face = faceOf(text, i, end - i);
      if (face !== 0) return addSign(pieces, face, i, end);
      const colon = text.charCodeAt(i) === 58 && !isDigit(classOf[text.charCodeAt(i + 1)]!);
      return colon ? addSign(pieces, COMMA, i, end) : end;
    }
    default:
      return i + 1;
  }
}

/** Code units of the sign at `i`: a surrogate pair, or an emoticon such as `:-)))`. */
function wideAt(text: string, i: number, c: number): number {
  if (c !== cFace) return (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  if (text.startsWith('<3', i)) return 2;
  let end = i + 1;
  if (text[end] === '-' || text[end] === "'") end++;
  const mouth = text[end];
  if (mouth !== ')' && mouth !== '(') return text[i] === '=' && text[end] === ')' ? 2 : 1;
  while (text[end] === mouth) end++;
  return end - i;
}

/** One or two letters, as in `TP.HCM` and `Q.7`. */
function isShort(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end && letters < 3; at++) if (classOf[text.charCodeAt(at)]! < special) letters++;
  return letters > 0 && letters < 3;
}
