import { addFigure, endRow, type FigureRows, newRows } from './figure-rows';

/** Words told apart by this many lowest bits of a number made of their letters; two that share it only cost a look more. */
const size = 1 << 13;
const byWord = new Int32Array(size);
const bySign = new Int32Array(0x2100);
let used = 0;

/** What of a text tells at once which finders have nothing to look for in it. */
export type Signals = {
  /** The bits of the words and signs that may be in it. */
  readonly signals: number;
  /** At least how many words of numbers and digits it may have. */
  readonly figures: number;
  readonly rows: FigureRows;
  /** Of each word that names may begin with where it begins and ends, and the number of its letters. */
  readonly nameWords: readonly number[];
};

/** A digit, and a word that stands for one. */
export const digitSignal = 1;
export const figureSignal = 2;
const nameSignal = 4;
const amidFigures = 8;

/** A bit that a folded text has when one of the words, of the letters a to z, or one of the signs stands in it. */
export function signalOf(words: Iterable<string>, signs = ''): number {
  const bit = 16 << used++;
  if (bit <= 0) throw new Error('more signals than bits');
  mark(words, bit);
  for (const sign of signs) bySign[sign.charCodeAt(0)]! |= bit;
  return bit;
}

/** Makes words count as numbers. */
export function countAsFigures(words: Iterable<string>): void {
  mark(words, figureSignal);
}

/** Makes words count as what may stand among figures. */
export function countAmidFigures(words: Iterable<string>, signs: string): void {
  mark(words, amidFigures);
  for (const sign of signs) bySign[sign.charCodeAt(0)]! |= amidFigures;
}

/** Makes the places of words known. */
export function locate(words: Iterable<string>): void {
  mark(words, nameSignal);
}

function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) byWord[hashOf(word) & (size - 1)]! |= bit;
}

for (let digit = 0; digit < 10; digit++) bySign[0x30 + digit] = digitSignal;

/** A number made of the letters before and one more. */
function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The number of all letters of a word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
}

/** Reads a folded text piece by piece. */
export class SignalReader {
  private hash = 0;
  private start = 0;
  private from = 0;
  readonly nameWords: number[] = [];
  signals = 0;
  figures = 0;
  readonly rows = newRows();
  private spaced = false;

  read(codes: Uint16Array, length: number): void {
    let { hash, start, signals, figures, spaced } = this;
    const { from, nameWords, rows } = this;
    for (let at = 0; at < length; at++) {
      const code = codes[at]!;
      if (code >= 0x61 && code <= 0x7a) {
        if (hash === 0) start = from + at;
        hash = nextHash(hash, code);
        continue;
      }
      if (hash !== 0) {
        const found = byWord[hash & (size - 1)]!;
        signals |= found;
        if (found & figureSignal) {
          figures++;
          addFigure(rows, start, from + at, true, spaced);
        } else if (!(found & amidFigures)) endRow(rows);
        if (found & nameSignal) nameWords.push(start, from + at, hash);
        hash = 0;
      }
      if (code < bySign.length) {
        const found = bySign[code]!;
        signals |= found;
        if (found & digitSignal) {
          figures++;
          addFigure(rows, from + at, from + at + 1, false, spaced);
        } else if (!(found & amidFigures)) endRow(rows);
      } else endRow(rows);
      spaced = code === 0x20;
    }
    this.from += length;
    this.start = start;
    this.hash = hash;
    this.signals = signals;
    this.figures = figures;
    this.spaced = spaced;
  }

  /** All of it was read. */
  end(): Signals {
    this.read(space, 1);
    return this;
  }
}

const space = new Uint16Array([0x20]);
