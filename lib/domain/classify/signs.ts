import { faceOf } from './emoji';
import {
  cComma,
  cDash,
  cDot,
  cExclaim,
  cFace,
  classAt,
  cMask,
  cQuestion,
  cSpace,
  cStop,
  isDigit,
  special,
} from './letters';
import type { Normalised } from './normalised';
import { COMMA, EXCLAIM, MASK, QUESTION, STOP } from './words';

/** Signs that say the same wherever they stand, by class; 0 for all else. */
export const plainSigns = new Uint8Array(256);
plainSigns[cComma] = COMMA;
plainSigns[cStop] = STOP;
plainSigns[cQuestion] = QUESTION;
plainSigns[cExclaim] = EXCLAIM;

/** Reads the sign of class `c` at `i`, behind a word that began at `wordStart` (or at `i`: behind none). Returns where it ends. */
export function readSign(target: Normalised, text: string, i: number, c: number, wordStart: number): number {
  const sign = plainSigns[c]!;
  if (sign !== 0) target.addSign(sign, i, i + 1);
  else if (c === cDot) {
    if (!isShort(text, wordStart, i) || classAt(text, i + 1) >= special) target.addSign(STOP, i, i + 1);
  } else if (c === cDash) {
    if (wordStart === i) target.addSign(COMMA, i, i + 1);
  } else if (c === cMask) target.addSign(MASK, i, i + 1);
  else if (c !== cSpace) return readFace(target, text, i, c);
  return i + 1;
}

function readFace(target: Normalised, text: string, i: number, c: number): number {
  const end = i + wideAt(text, i, c);
  const face = faceOf(text, i, end - i);
  if (face !== 0) target.addSign(face, i, end);
  else if (text[i] === ':' && !isDigit(classAt(text, i + 1))) target.addSign(COMMA, i, end);
  return end;
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
  for (let at = start; at < end && letters < 3; at++) if (classAt(text, at) < special) letters++;
  return letters > 0 && letters < 3;
}
