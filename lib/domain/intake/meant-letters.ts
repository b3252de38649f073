import { utf8In } from './bad-bytes';
import { isSyllable } from './syllable';
import { xmlText } from './xml-text';

/** The signs Windows-1252 has where Latin-1 has none, from 0x80 on; a dot where it has none either. */
const signs = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const byteOf = new Map([...signs].flatMap((sign, n) => (sign === '.' ? [] : [[sign, 0x80 + n] as const])));

/** What follows the first byte of a letter in UTF-8, read as Windows-1252 or Latin-1. */
const next = `[\\u0080-\\u00bf${[...byteOf.keys()].join('')}]`;
/** A letter of UTF-8 whose bytes were read as letters of their own. */
const bytesAsLetters = new RegExp(
  `[\\u00c2-\\u00df]${next}|[\\u00e0-\\u00ef]${next}{2}|[\\u00f0-\\u00f4]${next}{3}`,
  'g',
);
/** Such as stand in no text of any language: what begins them is no letter of Vietnamese, or a sign follows. */
const certain = new RegExp(`[ÄÅÆ]${next}|Ã[\\u0080-\\u009f\\u00a1-\\u00bf]|á[º»]${next}|â€${next}|ð[\\u009fŸ]`);
const bytesLeft = /[ÄÅÆ](?![a-z])|á[º»]|[\u0080-\u009f]/;
const inUnicode = /[\u0102\u0103\u0110\u0111\u0128\u0129\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const isTwiceEncoded = (text: string) => !inUnicode.test(text) && certain.test(text);

/** A text whose bytes of UTF-8 were read as Windows-1252 and written as UTF-8 again (`Ä‘Æ°á»ng`), as it was before. */
function onceEncoded(text: string): string {
  const read = text.replace(bytesAsLetters, (found) => {
    const bytes = Uint8Array.from(found, (letter) => byteOf.get(letter) ?? letter.charCodeAt(0));
    return utf8In(bytes).faults === 0 ? utf8.decode(bytes) : found;
  });
  // The second byte of “à” is a space that does not break, which programs make a common one or cut off.
  return read.replace(/Ã (?= )|Ã(?=\s|$)/g, 'à');
}

const vowelByName = /&([aeiouy])(grave|acute|circ|tilde);/gi;
const letterByNumber = /&#(?:x0*[\da-f]{2,6}|\d{3,7});/i;
const marks: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' };

/** A text with letters as web pages name them (`&#7901;`, `&agrave;`), as those letters. */
function withoutReferences(text: string): string {
  if (!/&[#aeiouy]/i.test(text) || (!letterByNumber.test(text) && text.search(vowelByName) < 0)) return text;
  return xmlText(text)
    .replace(vowelByName, (_, vowel: string, mark: string) => vowel + marks[mark.toLowerCase()])
    .replaceAll('&nbsp;', ' ')
    .normalize('NFC');
}

/** The text its sender means, where a program wrote its letters as their bytes or their numbers; all else as it is. */
export function meantText(text: string): string {
  const plain = text.includes('&') ? withoutReferences(text) : text;
  return isTwiceEncoded(plain) ? onceEncoded(plain) : plain;
}

/** Before the hole of a lost vowel; two sentences without a space between them have a whole word there. */
const consonantsFirst = /^(?:ngh?|nh|ch|kh|ph|th|tr|gh|gi|qu|[bcdđghklmnpqrstvx])?\?/iu;
const holedWord = /^\p{P}?\?*\p{L}*\?+\p{Ll}[^/=&]*$/u;
const fewestLost = 2;
const longestWord = 30;

/** Whether letters were lost: bytes of some are missing, or question marks stand within words that are none without them. */
export function isMissingLetters(given: string): boolean {
  if (isTwiceEncoded(given) && bytesLeft.test(onceEncoded(given))) return true;
  if (!given.includes('?') || !/\?\p{Ll}/u.test(given)) return false;
  const holed = given.split(/\s+/).filter((one) => one.length <= longestWord && holedWord.test(one));
  return holed.length >= fewestLost && holed.some((one) => consonantsFirst.test(one));
}

const viqrSign = /[ou]\+|[aeo]\^|a\(/i;
const viqrTone = /[aeiouy][`'?~][a-z]/i;
const viqrLetters: Readonly<Record<string, string>> = {
  '+': '\u031b',
  '^': '\u0302',
  '(': '\u0306',
  '`': '\u0300',
  "'": '\u0301',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};

/** Whether a text is typed without an editor for Vietnamese, marks behind their letters: `Ddu+o+`ng nga^.p`. */
export function isViqr(text: string): boolean {
  if (!/[+^(]/.test(text)) return false;
  const words = text.split(/\s+/).filter((one) => isViqrWord(one));
  return words.length >= fewestLost && words.some((one) => viqrSign.test(one));
}

const isViqrWord = (one: string) => (viqrSign.test(one) || viqrTone.test(one)) && isSyllable(fromViqr(one));

const fromViqr = (one: string) =>
  one
    .toLowerCase()
    .replace(/[.,;:!?]+$/, '')
    .replace(/dd/g, 'đ')
    .replace(/[+^(`'?~.]/g, (mark) => viqrLetters[mark] ?? mark)
    .normalize('NFC');
