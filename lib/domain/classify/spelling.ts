import teencode from '../lexicon/lists/teencode.json' with { type: 'json' };
import { letterBits, mostLetters } from './cut';
import { bareOf, classOf, cMark, isDigit, isVowel, letterId, marked, OTHER, special, toneOf } from './letters';
import { WordTable } from './word-table';

/**
 * Spelling of one word: composition, case, stretched letters, tone placement, i for y, short forms. Works on letter ids
 * in one buffer that is reused.
 */

const longest = 48;
const wrap = (mostLetters / 2 - 1) * letterBits;
const halfMask = 2 ** (wrap + letterBits) - 1;
const buffer = new Uint8Array(longest);
let size = 0;
/** Keys are strings of letter ids; by id, the character that stands for it. */
export const letterOf: readonly string[] = Array.from({ length: 128 }, (_, id) => String.fromCharCode(id));

const plain = (letter: string) => letterId(letter);
const a = plain('a');
const e = plain('e');
const g = plain('g');
const i = plain('i');
const o = plain('o');
const q = plain('q');
const u = plain('u');
const y = plain('y');
const hornedO = plain('ơ');
const hornedU = plain('ư');
const takesY = new Uint8Array(128);
for (const letter of 'hklmst') takesY[plain(letter)] = 1;
/** Vowels with a sign of their own: where there is one, it carries the tone. */
const signed = new Uint8Array(128);
for (const letter of 'ăâêôơư') signed[plain(letter)] = 1;

/** One word as it is spelled in the lexicon. */
export type Folded = {
  /** Letter ids as a string, one character each; empty when too long to be a word of any list. */
  readonly key: string;
  /** Another spelling than the one typed, composition and case aside. */
  readonly respelt: boolean;
  /** The words a short form stands for, else undefined. */
  readonly full: readonly string[] | undefined;
};

/**
 * The word folded last, letters alone: its halves as `cut` writes them, which tell all of it when it has at most `mostLetters`
 * letters, and whether it is spelled otherwise than typed.
 */
export const folded = { size: 0, low: 0, high: 0, respelt: false };

/** Reads the word in `text[start, end)`; signs inside it (`n.g.ậ.p`, `2.500`) are passed over. Linear. */
export function foldWord(text: string, start: number, end: number): Folded {
  const respelt = readLetters(text, start, end) && respell();
  const key = foldedKey();
  return { key, respelt, full: fullOf(key) };
}

/** As `foldWord`, into `folded`. A word too long for any list has no letters. */
export function fold(text: string, start: number, end: number): void {
  folded.respelt = readLetters(text, start, end) && respell();
  let low = 0;
  let high = 0;
  for (let at = 0; at < size; at++) {
    high = ((high << letterBits) | (low >> wrap)) & halfMask;
    low = ((low << letterBits) | buffer[at]!) & halfMask;
  }
  folded.size = size;
  folded.low = low;
  folded.high = high;
}

/** The key of the word folded last. */
export function foldedKey(): string {
  let key = '';
  for (let at = 0; at < size; at++) key += letterOf[buffer[at]!]!;
  return key;
}

/** The words that the word folded last is short for. */
export function foldedFull(): readonly string[] | undefined {
  shortTable ??= new WordTable(shortForms);
  return size > mostLetters ? fullOf(foldedKey()) : fullForms[shortTable.get(folded.low, folded.high)];
}

function fullOf(key: string): readonly string[] | undefined {
  return fullForms[shortForms.get(key) ?? 0];
}

/** Folds the letters read. True when they are another spelling than the one typed. */
function respell(): boolean {
  const before = size;
  squeeze();
  let respelt = size < before;
  if (!isDigit(buffer[0]!)) {
    respelt = matchHorns() || respelt;
    respelt = placeTone() || respelt;
    respelt = preferY() || respelt;
  }
  return respelt;
}

/** Letters as typed, three of a kind at most; false, and none, when there are too many for a word. */
function readLetters(text: string, start: number, end: number): boolean {
  size = 0;
  let times = 0;
  for (let at = start; at < end; at++) {
    const c = classOf[text.charCodeAt(at)]!;
    if (c < special) {
      times = size > 0 && buffer[size - 1] === c ? times + 1 : 1;
      if (times > 3 && !staysDouble(c)) continue;
      if (size === longest) {
        size = 0;
        return false;
      }
      buffer[size++] = c;
    } else if (c >= cMark && size > 0) {
      const better = marked[buffer[size - 1]! * 16 + c - cMark]!;
      if (better !== 0) buffer[size - 1] = better;
      times = 1;
    }
  }
  return true;
}

const staysDouble = (letter: number) => letter === OTHER || isDigit(letter);

/**
 * Drops repeats (`lắmmmm` → `lắm`, `quáaa` → `quá`). Two alike stay inside a word (xoong) and, since they may be a
 * foreign word's (app, IUU), at the end of one without marks.
 */
function squeeze(): void {
  const hasMarks = !isBare();
  let out = 0;
  for (let at = 0; at < size; ) {
    const letter = buffer[at]!;
    let next = at + 1;
    while (next < size && buffer[next] === letter) next++;
    const times = next - at;
    const kept = staysDouble(letter) ? times : times === 2 && (next < size || !hasMarks) ? 2 : 1;
    const drawn = out > 0 && toneOf[buffer[out - 1]!]! > 0 && untoned(buffer[out - 1]!) === letter;
    if (!drawn) for (let k = 0; k < kept; k++) buffer[out++] = letter;
    at = next;
  }
  size = out;
}

function isBare(): boolean {
  for (let at = 0; at < size; at++) if (bareOf[buffer[at]!] !== buffer[at]) return false;
  return true;
}

const untoned = (letter: number) => letter - toneOf[letter]!;

/** Gives ươ before another letter both its horns (`nguời`, `ngưòi` → `người`). True when one was missing. */
function matchHorns(): boolean {
  for (let at = 0; at + 2 < size; at++) {
    const first = untoned(buffer[at]!);
    const second = untoned(buffer[at + 1]!);
    if (first === u && second === hornedO && (at === 0 || buffer[at - 1] !== q)) {
      buffer[at]! += hornedU - u;
      return true;
    }
    if (first === hornedU && second === o) {
      buffer[at + 1]! += hornedO - o;
      return true;
    }
  }
  return false;
}

/**
 * Moves the tone of a rhyme to the vowel that carries it in the newer style (`hòa` → `hoà`, `hòan` → `hoàn`, `qúy` → `quý`):
 * the one with a sign of its own, else the second before a consonant and in open oa, oe, uy, the middle one of
 * three, and the first otherwise. True when it moved.
 */
function placeTone(): boolean {
  let at = 0;
  while (at < size && toneOf[buffer[at]!] === 0) at++;
  if (at === size) return false;
  let first = at;
  while (first > 0 && isVowel(buffer[first - 1]!)) first--;
  let past = at + 1;
  while (past < size && isVowel(buffer[past]!)) past++;
  if (past - first > 1 && first > 0 && isGlide(buffer[first - 1]!, untoned(buffer[first]!))) first++;
  const target = toneBearer(first, past);
  if (target === at) return false;
  const tone = toneOf[buffer[at]!]!;
  buffer[at]! -= tone;
  buffer[target] = untoned(buffer[target]!) + tone;
  return true;
}

/** The u of qu and the i of gi belong to the consonant. */
function isGlide(before: number, vowel: number): boolean {
  return (before === q && vowel === u) || (before === g && vowel === i);
}

function toneBearer(first: number, past: number): number {
  for (let at = past - 1; at >= first; at--) if (signed[untoned(buffer[at]!)] === 1) return at;
  const vowels = past - first;
  if (vowels !== 2) return vowels > 2 ? first + 1 : first;
  if (past < size) return first + 1;
  const head = untoned(buffer[first]!);
  const tail = untoned(buffer[first + 1]!);
  return (head === o && (tail === a || tail === e)) || (head === u && tail === y) ? first + 1 : first;
}

/** Writes y for a lone i after h k l m s t and in qui (`lí` → `lý`). True when it changed. */
function preferY(): boolean {
  const last = buffer[size - 1]!;
  if (size > 3 || untoned(last) !== i) return false;
  const lone = size === 2 && takesY[buffer[0]!] === 1;
  const afterQu = size === 3 && buffer[0] === q && buffer[1] === u;
  if (!lone && !afterQu) return false;
  buffer[size - 1] = y + toneOf[last]!;
  return true;
}

/** Short forms, by their place in `fullForms`, which are the words they stand for. */
const shortForms = new Map<string, number>();
let shortTable: WordTable | undefined;
const fullForms: (readonly string[] | undefined)[] = [undefined];
for (const [short, long] of Object.entries(teencode.forms)) {
  const full = long.split(' ').map((word) => foldWord(word, 0, word.length).key);
  const { key } = foldWord(short, 0, short.length);
  shortForms.set(key, fullForms.push(full) - 1);
}
