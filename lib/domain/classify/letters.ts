/**
 * The folded alphabet. Every UTF-16 code unit has a class; letters have an id that keeps vowel quality and tone, and
 * every letter has a bare one without them.
 */

/** Signs as words of a text: what ends a clause or a sentence, the opening of a redaction mask, and faces. */
export type Sign = ',' | '.' | '?' | '!' | '[' | '☺' | '☹';

export const endsSentence = (sign: Sign | null) => sign === '.' || sign === '?' || sign === '!';
export const endsClause = (sign: Sign | null) => sign !== null && sign !== '[';

const DIGIT = 6;
export const OTHER = 16;
const VOWEL = 20;
const qualities = 'aăâeêioôơuưy';
const consonants = 'bcdđfghjklmnpqrstvwxz';
const CONSONANT = VOWEL + qualities.length * 6;

/** Classes of code units that are not a letter or digit; all at least `special`. */
export const special = 128;
export const cSpace = 128;
export const cStop = 129;
export const cQuestion = 130;
export const cExclaim = 131;
export const cHash = 132;
const cHighSurrogate = 133;
export const cFace = 134;
const cEmoji = 135;
export const cMask = 136;
/** From here on signs that may stand inside a word or a number. */
export const cDash = 137;
export const cSpelling = 138;
export const cDot = 139;
export const cComma = 140;
/** From here on what does not end a word. */
export const cSkip = 159;
/** Combining marks: `cMark + k` for k in tone 1–5, then circumflex, breve, horn; `cMark` itself is any other mark. */
export const cMark = 160;

const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const qualityMarks = ['\u0302', '\u0306', '\u031b'];
const qualityByMark = [{ a: 'â', e: 'ê', o: 'ô' }, { a: 'ă' }, { o: 'ơ', u: 'ư' }] as const satisfies readonly Record<
  string,
  string
>[];

/** Class or letter id of each UTF-16 code unit. */
export const classOf = new Uint8Array(65536);
/** The class of the code unit at `i`, that of a space outside the text: asking a table for what is not there is slow. */
export function classAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? classOf[text.charCodeAt(i)]! : cSpace;
}

/** The same letter without tone and quality. */
export const bareOf = new Uint8Array(128);
/** Letter id times 16 plus mark number (as in `cMark`) to the marked letter's id, or 0 when that letter takes no such mark. */
export const marked = new Uint8Array(128 * 16);
/** The tone (0–5) a letter carries. */
export const toneOf = new Uint8Array(128);

/** Id of a lower-case vowel with a tone, or of a consonant or digit. */
export function letterId(letter: string, tone = 0): number {
  const quality = qualities.indexOf(letter);
  if (quality >= 0) return VOWEL + quality * 6 + tone;
  const consonant = consonants.indexOf(letter);
  if (consonant >= 0) return CONSONANT + consonant;
  return DIGIT + Number(letter);
}

export const isVowel = (id: number) => id >= VOWEL && id < CONSONANT;
export const isLetter = (id: number) => id >= VOWEL && id < special;
export const isDigit = (id: number) => id >= DIGIT && id < OTHER;

function prepareIds(): void {
  for (let id = 0; id < 128; id++) bareOf[id] = id;
  const bases: Record<string, string> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };
  for (const letter of qualities + consonants) {
    const base = bases[letter] ?? letter;
    for (let tone = 0; tone < (isVowel(letterId(letter)) ? 6 : 1); tone++) {
      const id = letterId(letter, tone);
      bareOf[id] = letterId(base);
      toneOf[id] = tone;
      if (!isVowel(id)) continue;
      for (let next = 1; next < 6; next++) marked[id * 16 + next] = letterId(letter, next);
      qualityByMark.forEach((map, index) => {
        const better = (map as Record<string, string>)[letter];
        if (better) marked[id * 16 + 6 + index] = letterId(better, tone);
      });
    }
  }
}

function set(from: number, to: number, value: number): void {
  classOf.fill(value, from, to + 1);
}

function each(characters: string, value: number): void {
  for (const character of characters) classOf[character.charCodeAt(0)] = value;
}

/** Latin letters: those Vietnamese writes keep their marks, any other mark falls away (`ñ` is n). */
function prepareLatin(from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const [first, ...rest] = String.fromCharCode(code).toLowerCase().normalize('NFD');
    if (!first || !/[a-z]/.test(first)) continue;
    let id = letterId(first);
    for (const mark of [...rest].sort((a, b) => markNumber(b) - markNumber(a))) {
      id = marked[id * 16 + markNumber(mark)] || id;
    }
    classOf[code] = id;
  }
}

function markNumber(mark: string): number {
  const tone = tones.indexOf(mark);
  if (tone > 0) return tone;
  const quality = qualityMarks.indexOf(mark);
  return quality < 0 ? 0 : 6 + quality;
}

function prepareClasses(): void {
  set(0, 0xffff, OTHER);
  set(0, 0xbf, cSpace);
  prepareLatin(0x41, 0x7a);
  each('[', cMask);
  each('\\]^`', cSpace);
  each('_*·•', cSpelling);
  each('(){}|"“”‘’«»', cComma);
  each('"“”‘’«»', cSpace);
  each(',', cComma);
  each(';\n\r\u2028\u2029…', cStop);
  each('?', cQuestion);
  each('!', cExclaim);
  each('.', cDot);
  each('#', cHash);
  each('-', cDash);
  each(':=<', cFace);
  set(0, 8, cSkip);
  for (let digit = 0; digit < 10; digit++) classOf[48 + digit] = DIGIT + digit;
  prepareLatin(0xc0, 0x24f);
  prepareLatin(0x1e00, 0x1eff);
  each('đĐðÐɖƉ', letterId('đ'));
  set(0x300, 0x36f, cMark);
  tones.forEach((mark, tone) => {
    if (mark) classOf[mark.charCodeAt(0)] = cMark + tone;
  });
  qualityMarks.forEach((mark, index) => {
    classOf[mark.charCodeAt(0)] = cMark + 6 + index;
  });
  classOf[0x340] = cMark + 1;
  classOf[0x341] = cMark + 2;
  classOf[0x344] = cMark + 2;
  prepareLatin(0x212a, 0x212b);
  classOf[0x37e] = cStop;
  classOf[0x387] = cSpelling;
  set(0x2000, 0x206f, cSpace);
  set(0x200b, 0x200f, cSkip);
  set(0x202a, 0x202e, cSkip);
  set(0x2060, 0x2064, cSkip);
  set(0x2066, 0x206f, cSkip);
  set(0xfe00, 0xfe0f, cSkip);
  each('\u00ad\u034f\u061c\u180e\ufeff', cSkip);
  each('–—―', cComma);
  each('…\u2028\u2029', cStop);
  each('•·', cSpelling);
  set(0x20a0, 0x20cf, cSpace);
  set(0x2190, 0x2bff, cEmoji);
  set(0x3000, 0x303f, cSpace);
  each('。', cStop);
  each('、', cComma);
  set(0xd800, 0xdbff, cHighSurrogate);
  set(0xdc00, 0xdfff, cSpace);
  for (let code = 0x21; code <= 0x7e; code++) classOf[code + 0xfee0] = classOf[code]!;
  for (let letter = 0; letter < 26; letter++) classOf[0xff21 + letter] = classOf[0x41 + letter]!;
}

prepareIds();
prepareClasses();
