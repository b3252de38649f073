import { isSyllable } from './syllable';

/** Fonts-as-encodings of before Unicode: the same byte or letter means another letter. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** TCVN 5712:1993 from 0x80 on; a space is none of its letters. Marks of tone stand by themselves at 0xB0. */
const tcvn =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
const tcvnFirst = 0x80;
const tcvnLetters = new Map([...tcvn].map((letter, n) => [String.fromCharCode(tcvnFirst + n), letter] as const));
tcvnLetters.delete('\u00a0');
const tcvnWritten = /[\u0080-\u009f\u00a1-\u00ff]/g;

/** VNI writes a vowel and then its mark; these stand alone. */
const vniAlone = new Map(Object.entries({ í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', ñ: 'đ', î: 'ỵ' }));
const vniMarks: readonly (readonly [vowels: string, marks: Readonly<Record<string, string>>])[] = [
  ['aeouyôö', { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }],
  [
    'aeo',
    { â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' },
  ],
  ['a', { ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' }],
];
const vniPairs = new Map(
  vniMarks.flatMap(([vowels, marks]) =>
    [...vowels].flatMap((vowel) =>
      Object.entries(marks).map(([mark, said]) => {
        const base = vniAlone.get(vowel) ?? vowel;
        return [vowel + mark, (base + said).normalize('NFC')] as const;
      }),
    ),
  ),
);
const vniWritten = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòôöñî]/gi;

/** Letters that no such font writes: who has one of them is Unicode. */
const unicodeOnly = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{Mn}/u;
const accented = /[\u00a1-\u00ff]/;

/**
 * What was written for an old font, in Unicode; text in Unicode already stays as it is. Capitals of `.VnTimeH` are the small
 * letters of another font and come out small.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (!accented.test(text) || unicodeOnly.test(text)) return text;
  return encoding === 'tcvn3' ? fromTcvn(text) : fromVni(text);
}

/** The same where a font may have been named. */
export const unicodeOf = (text: string, font: LegacyEncoding | 'none' | undefined): string =>
  font === undefined || font === 'none' ? text : fromLegacy(text, font);

/** Degrees and squares stay what they are behind anything but a vowel, on which they would be tones. */
const fromTcvn = (text: string) =>
  text
    .replace(tcvnWritten, (found, at: number) => {
      const isTone = found >= '\u00b0' && found <= '\u00b4';
      return isTone && !vowel.test(text[at - 1] ?? '') ? found : (tcvnLetters.get(found) ?? found);
    })
    .normalize('NFC');

const vowel = /[aeiouy\u00a1-\u00a6\u00a8-\u00ad]/i;

const fromVni = (text: string): string =>
  text.replace(vniWritten, (found) => {
    const small = found.toLowerCase();
    const letter = vniPairs.get(small) ?? vniAlone.get(small);
    if (letter === undefined) return (vniAlone.get(small[0]!) ? fromVni(found[0]!) : found[0]!) + found.slice(1);
    return found[0] === small[0] ? letter : letter.toUpperCase();
  });

/** Vietnamese text as such a font wrote it. Capitals with a tone are a capital and its tone. */
export function toLegacy(text: string, encoding: LegacyEncoding): string {
  return [...text.normalize('NFC')].map((letter) => writtenAs(letter, encoding)).join('');
}

function writtenAs(letter: string, encoding: LegacyEncoding): string {
  const small = letter.toLowerCase();
  if (encoding === 'vni') {
    const found = vniCodes.get(small) ?? small;
    return letter === small ? found : found.toUpperCase();
  }
  const isPlain = letter === small || 'ĂÂÊÔƠƯĐ'.includes(letter);
  const code = isPlain ? tcvnCodes.get(letter) : undefined;
  if (code !== undefined) return code;
  const [, base = letter, tone = ''] = /^(.+?)([\u0300\u0301\u0303\u0309\u0323]?)$/u.exec(toneLast(letter)) ?? [];
  return (tcvnCodes.get(base) ?? base) + (tcvnCodes.get(tone) ?? tone);
}

/** The letter without its tone, and then the tone. */
function toneLast(letter: string): string {
  const parts = letter.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
  return parts.replace(tone, '').normalize('NFC') + tone;
}

const tcvnCodes = new Map([...tcvnLetters].map(([code, letter]) => [letter, code]));
const vniCodes = new Map([...vniAlone, ...vniPairs].map(([code, letter]) => [letter, code]));

const word = /[A-Za-z\u0080-\u009f\u00a1-\u00ff]+/g;
/** What stands in no word of any language written in Unicode: a capital inside, a sign between letters. */
const impossible: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3:
    /[a-zß-ÿ][À-ÖØ-Þ]|[A-Za-zÀ-ÿ][¨©ª«¬\u00ad®µ¶·¸¹»¼½¾][A-Za-zà-þ]|[A-Za-zÀ-ÿ][µ¶·¸]$|^[A-Z][À-ÖØ-Þ][a-zß-ÿ]|^[§®][a-zß-ÿ«¬\u00adµ¶¸¹]/,
  vni: /[ôö][ùøûõï]|öô|[aeouy][åäøõ]|[aeouy][ùøûõï].*[aeouyöô][ùøûõï]|ö.*[aeouyöô][ùøûõïáàåãä]|^ñ.*[aeouyöô][ùøûõïáàåãä]/i,
};

/**
 * Which old font a text was written for, or null: its words become Vietnamese syllables and are none as they stand. One that
 * nobody could have typed otherwise is enough, or two; words that become none speak against it.
 */
export function legacyEncoding(text: string): LegacyEncoding | null {
  if (!accented.test(text) || unicodeOnly.test(text)) return null;
  const words = (text.match(word) ?? []).filter((one) => accented.test(one) && /[a-z]/i.test(one));
  const [tcvn3, vni] = [signsOf(words, 'tcvn3'), signsOf(words, 'vni')];
  if (Math.max(tcvn3, vni) <= 0) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

function signsOf(words: readonly string[], encoding: LegacyEncoding): number {
  let signs = 0;
  let certain = 0;
  let foreign = 0;
  let plain = 0;
  for (const one of words) {
    const read = fromLegacy(one, encoding);
    const isCertain = impossible[encoding].test(one);
    if (isSyllable(one) && !isCertain) plain++;
    else if (read === one || !isSyllable(read)) foreign++;
    else {
      signs++;
      if (isCertain) certain++;
    }
  }
  if (certain > 0) return signs >= foreign ? signs : 0;
  return signs >= 2 && signs > foreign + plain ? signs : 0;
}

/** What a line tells of its font: an old one, surely Unicode, or nothing. */
export const fontOf = (text: string): LegacyEncoding | 'unicode' | null =>
  unicodeOnly.test(text) ? 'unicode' : legacyEncoding(text);

/** Of `looked` lines, those that looked like an old font, and those that surely are Unicode. */
export type FontCounts = { readonly looked: number; readonly sure: number } & Readonly<Record<LegacyEncoding, number>>;

/**
 * The old font of a whole batch, or null. When most of the lines that can tell are written for it, all are suspect: also those
 * that by themselves could be anything.
 */
export function oldFontOf({ tcvn3, vni, sure }: FontCounts): LegacyEncoding | null {
  const telling = tcvn3 + vni + sure;
  if (tcvn3 * 2 > telling) return 'tcvn3';
  return vni * 2 > telling ? 'vni' : null;
}
