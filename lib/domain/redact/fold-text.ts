import { withoutMarks } from '../vietnamese';

/** A text beside its folded form: same length, lower case, no marks, so that offsets in one hold in the other. */
export type FoldedText = { readonly original: string; readonly folded: string; readonly marked: boolean };

const tableSize = 0x2500;
const table = new Uint16Array(tableSize);
const changesLetter = new Uint8Array(tableSize);
/** Letters of other scripts that look like Latin ones, each before its twin. */
const twins = 'аaеeоoрpсcхxіiуyАaВbЕeКkМmНhОoРpСcТtХxІiοoΟoΑaΕeΙiΤt';
for (let code = 0; code < tableSize; code++) {
  const character = String.fromCharCode(code);
  const bare = code > 0xa0 ? withoutMarks(character) : character.toLowerCase();
  const letter = bare.length === 1 && /[a-z]/.test(bare);
  const digit = /\p{No}/u.test(character) ? character.normalize('NFKC') : '';
  table[code] = letter ? bare.charCodeAt(0) : /^\d$/.test(digit) ? digit.charCodeAt(0) : code;
  changesLetter[code] = letter && bare !== character.toLowerCase() ? 1 : 0;
}
for (let at = 0; at < twins.length; at += 2) table[twins.charCodeAt(at)] = twins.charCodeAt(at + 1);
for (const space of '\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f')
  table[space.charCodeAt(0)] = 0x20;
/** What is drawn over or around a digit parts it from the next as a dot does. */
const middleDot = 0xb7;
const emojiSign = 0xfe0f;
table.fill(middleDot, 0x300, 0x370);
table[0x20e3] = middleDot;

const chunk = 8192;
const buffer = new Uint16Array(chunk);

/** Folds an NFC text letter by letter. Full-width digits and signs, raised, lowered and circled digits become plain ones. */
export function foldText(original: string): FoldedText {
  let folded = '';
  let marked = false;
  for (let from = 0; from < original.length; from += chunk) {
    const length = Math.min(chunk, original.length - from);
    for (let i = 0; i < length; i++) {
      const code = original.charCodeAt(from + i);
      if (code < tableSize) {
        buffer[i] = table[code]!;
        if (changesLetter[code] === 1) marked = true;
      } else if (code >= 0xff01 && code <= 0xff5e) buffer[i] = table[code - 0xfee0]!;
      else buffer[i] = code === emojiSign ? middleDot : code;
    }
    folded += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]);
  }
  return { original, folded, marked };
}
