import { withoutMarks } from '../vietnamese';

/** A text beside its folded form: same length, lower case, no marks, so that offsets in one hold in the other. */
export type FoldedText = { readonly original: string; readonly folded: string; readonly marked: boolean };

const tableSize = 0x2100;
const table = new Uint16Array(tableSize);
const changesLetter = new Uint8Array(tableSize);
for (let code = 0; code < tableSize; code++) {
  const character = String.fromCharCode(code);
  const bare = code > 0xa0 ? withoutMarks(character) : character.toLowerCase();
  const letter = bare.length === 1 && /[a-z]/.test(bare);
  table[code] = letter ? bare.charCodeAt(0) : code;
  changesLetter[code] = letter && bare !== character.toLowerCase() ? 1 : 0;
}
table[0xa0] = 0x20;

const chunk = 8192;
const buffer = new Uint16Array(chunk);

/** Folds an NFC text letter by letter. Full-width digits and signs become plain ones. */
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
      } else buffer[i] = code >= 0xff01 && code <= 0xff5e ? table[code - 0xfee0]! : code;
    }
    folded += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]);
  }
  return { original, folded, marked };
}
