import { withoutMarks } from '../vietnamese';
import { GateReader, type Present } from './gates';
import { SignalReader, type Signals } from './signals';

/** A text beside its folded form: same length, lower case, no marks, so that offsets in one hold in the other. */
export type FoldedText = Signals & {
  readonly original: string;
  readonly folded: string;
  readonly marked: boolean;
  readonly present: Present;
};

const isDecimal = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The plain digit, as its code, of one that is raised, in a circle or of another script; null for all else. */
function digitOf(code: number): number | null {
  const character = String.fromCodePoint(code);
  if (!/\p{N}/u.test(character)) return null;
  if (!isDecimal(code)) return /^\(?(\d)[).,]?$/.exec(character.normalize('NFKC'))?.[1]?.charCodeAt(0) ?? null;
  let zero = code;
  while (isDecimal(zero - 1)) zero--;
  return 0x30 + ((code - zero) % 10);
}

const tableSize = 0x2500;
const table = new Uint16Array(tableSize);
/** Set beside the letter that is left of one with marks. */
const withMark = 0x8000;
/** Letters of other scripts that look like Latin ones, each before its twin. */
const twins = 'аaеeоoрpсcхxіiуyАaВbЕeКkМmНhОoРpСcТtХxІiοoΟoΑaΕeΙiΤt';
for (let code = 0; code < tableSize; code++) {
  const character = String.fromCharCode(code);
  const bare = code > 0xa0 ? withoutMarks(character) : character.toLowerCase();
  const letter = bare.length === 1 && /[a-z]/.test(bare);
  table[code] = letter ? bare.charCodeAt(0) : ((code > 0x7f ? digitOf(code) : null) ?? code);
  if (letter && bare !== character.toLowerCase()) table[code]! |= withMark;
}
for (let at = 0; at < twins.length; at += 2) table[twins.charCodeAt(at)] = twins.charCodeAt(at + 1);
for (const space of '\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f')
  table[space.charCodeAt(0)] = 0x20;
/** What is drawn over or around a digit parts it from the next as a dot does. */
const middleDot = 0xb7;
const emojiSign = 0xfe0f;
table.fill(middleDot, 0x300, 0x370);
table[0x20e3] = middleDot;

for (let digit = 1; digit < 10; digit++) table[0x24f4 + digit] = 0x30 + digit;
table[0x24ff] = 0x30;
table[0x24d0] = 0x40;

/** Signs above the table: another at sign, Chinese digits, and rows of digits in circles from 1 on. */
const others = new Map([
  [0xfe6b, 0x40],
  ...[...'〇一二三四五六七八九'].map((sign, at) => [sign.charCodeAt(0), 0x30 + at] as const),
  ...[0x2776, 0x2780, 0x278a].flatMap((first) =>
    Array.from({ length: 9 }, (_, at) => [first + at, 0x31 + at] as const),
  ),
]);

const chunk = 8192;
const buffer = new Uint16Array(chunk);

/** What a letter becomes whatever stands around it. */
export const foldLetter = (letter: string): string =>
  letter.length === 1 ? String.fromCharCode(foldCode(letter.charCodeAt(0))) : letter;

function foldCode(code: number): number {
  if (code < tableSize) return table[code]! & ~withMark;
  if (code >= 0xff01 && code <= 0xff5e) return table[code - 0xfee0]!;
  return code === emojiSign ? middleDot : (others.get(code) ?? digitOf(code) ?? code);
}

/**
 * Folds an NFC text letter by letter. Full-width digits and signs, raised, lowered and circled digits and those of every
 * other script become plain ones.
 */
export function foldText(original: string): FoldedText {
  let folded = '';
  let all = 0;
  const reader = new SignalReader();
  const gates = new GateReader();
  for (let from = 0; from < original.length; from += chunk) {
    const length = Math.min(chunk, original.length - from);
    for (let i = 0; i < length; i++) {
      const code = original.charCodeAt(from + i);
      if (code < tableSize) {
        const letter = table[code]!;
        all |= letter;
        buffer[i] = letter & ~withMark;
      } else if (code >= 0xd800 && code < 0xdc00) {
        const digit = digitOf(original.codePointAt(from + i)!);
        buffer[i] = digit ?? code;
        if (digit !== null && i + 1 < length) buffer[++i] = middleDot;
      } else buffer[i] = foldCode(code);
    }
    reader.read(buffer, length);
    gates.read(buffer, length);
    folded += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]);
  }
  const { signals, figures, rows, nameWords } = reader.end();
  const marked = (all & withMark) !== 0;
  return { original, folded, marked, signals, figures, rows, nameWords, present: gates };
}
