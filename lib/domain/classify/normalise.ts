import { cut, endOfStretch, hashOf, letterBits, mostLetters, pieces } from './cut';
import { cDash, cHash, cSkip, cSpace, OTHER } from './letters';
import { Normalised } from './normalised';
import { endOfWord, goesOn, readHashtag, withoutSkipped } from './odd-words';
import { plainSigns, readSign } from './signs';
import { BARE, bareShift, QUESTION, type Vocabulary } from './words';

/** Most words that what one code unit begins can become. */
const growth = 4;
const read = new Normalised();

// Names no other module knows, as in `cut`. Rows of words and of the memory are four numbers: hence the shifts by two.
const { lows, highs, ends, signs } = pieces;
const signForms = plainSigns;
const space = cSpace;
const hash = cHash;
const firstInside = cDash;
const firstIgnored = cSkip;
const most = mostLetters;
const lastLetter = 2 ** letterBits - 1;
const firstLetter = OTHER;
const bareBit = BARE;
const shift = bareShift;
const lastSign = QUESTION;

/**
 * Reads any string as words, folding case, composition, spelling and punctuation, in linear time. What it returns is valid
 * until the next call.
 */
export function normalise(text: string, vocabulary: Vocabulary): Normalised {
  read.begin();
  for (let from = 0; from < text.length; ) {
    const to = endOfStretch(text, from);
    read.makeRoom(growth * (to - from) + 1);
    from = Math.max(to, readPieces(text, from, cut(text, from, to), vocabulary));
  }
  read.end();
  return read;
}

/** Reads the pieces of a stretch that begins at `from`, and returns where what they took in ends. */
function readPieces(text: string, from: number, count: number, vocabulary: Vocabulary): number {
  const { words } = read;
  const { memo, slots } = vocabulary;
  const mask = slots.length - 1;
  let k = read.length << 2;
  let typed = 0;
  let bareTyped = 0;
  let seen = 0;
  let start = from | 0;
  let wordStart = 0;
  let wordEnd = 0;
  // The first code unit not read yet: behind a piece where a word or sign before took it in.
  let next = from | 0;
  for (let piece = 0; piece < count; piece++) {
    const begin = start;
    const end = ends[piece]!;
    start = end + 1;
    if (end < next) continue;
    const c = signs[piece]!;
    const low = lows[piece]!;
    if (low !== 0 && next < end) {
      if (next > begin || end - begin > most || (c >= firstInside && mayGoOn(low, end - begin, c))) {
        wordStart = Math.max(next, begin);
        wordEnd =
          next > begin || end - begin > most || goesOn(text, begin, end, c) ? endOfWord(text, wordStart, end) | 0 : end;
        next = wordEnd;
        const last = withoutSkipped(text, wordEnd);
        const { form, facts } = vocabulary.oddWord(text, wordStart, last);
        read.length = k >> 2;
        read.add(form, facts, wordStart, last, vocabulary);
        k = read.length << 2;
        if (next > end) continue;
      } else {
        wordStart = begin;
        wordEnd = end;
        const high = highs[piece]!;
        let row = slots[hashOf(low, high) & mask]! << 2;
        if (memo[row] !== low || memo[row + 1] !== high) row = vocabulary.rowOf(text, begin, end, low, high) | 0;
        const form = memo[row + 2]!;
        const facts = memo[row + 3]!;
        if (form >= 0) {
          words[k] = form;
          words[k + 1] = facts;
          words[k + 2] = begin;
          words[k + 3] = end;
          k += 4;
          typed++;
          bareTyped += facts & bareBit;
          seen |= facts;
        } else {
          read.length = k >> 2;
          read.add(form, facts, begin, end, vocabulary);
          k = read.length << 2;
        }
      }
    }
    if (c === space || c >= firstIgnored) continue;
    const sign = signForms[c]!;
    if (sign !== 0 && k > 0 && words[k - 4]! > lastSign) {
      read.signs[read.signCount++] = k >> 2;
      words[k] = sign;
      words[k + 1] = sign << shift;
      words[k + 2] = end;
      words[k + 3] = start;
      k += 4;
    } else {
      read.length = k >> 2;
      if (c === hash) next = readHashtag(read, vocabulary, text, start, ends[count - 1]!) | 0;
      else next = readSign(read, text, end, c, end === wordEnd ? wordStart : end) | 0;
      k = read.length << 2;
    }
  }
  read.length = k >> 2;
  read.typed += typed;
  read.bareTyped += bareTyped;
  read.seen |= seen;
  return next;
}

/** Whether a sign of class `c` may stand inside a word of so many letters: an invisible one, in a number, or spelling it out. */
function mayGoOn(low: number, letters: number, c: number): boolean {
  return c >= firstIgnored || letters === 1 || (low & lastLetter) < firstLetter;
}
