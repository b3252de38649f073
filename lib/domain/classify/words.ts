import { hashOf, letterBits, mostLetters } from './cut';
import { bareOf, isDigit, letterId, type Sign } from './letters';
import { fold, folded, foldedFull, foldedKey, foldWord, letterOf } from './spelling';
import { WordTable } from './word-table';

/** What is known of a word as typed. None of its letters has a mark: */
export const BARE = 1;
/** It is spelled otherwise than typed. */
export const RESPELT = 2;
/** It is one of the words a short form stands for: not the first, not the last. */
export const CONTINUES = 4;
export const GOES_ON = 8;
export const LONG_NUMBER = 16;
export const ENDS_IN_DIGIT = 32;
/** A word without marks that, with marks, would be a syllable of the lexicon ending in p, t, c: its marks were left out. */
export const CLOSED_WITHOUT_MARKS = 64;
/** Where the number of the word without marks begins above these bits. */
export const bareShift = 8;
const allBits = (1 << bareShift) - 1;

/** Signs as words, by their number; the rest of the numbers are for words. */
export const signs: readonly (Sign | null)[] = [null, ',', '.', '!', '?', '[', '☺', '☹'];
export const COMMA = 1;
export const STOP = 2;
export const EXCLAIM = 3;
export const QUESTION = 4;
export const MASK = 5;
export const GLAD = 6;
export const UPSET = 7;
const firstForm = 8;
const longNumber = 9;
const lastLetter = 2 ** letterBits - 1;

/** A row of the memory of words: its letters (see `cut`), form and facts. Row 0 is free. */
const stride = 4;
const usualSlots = 1 << 13;
const mostOdd = 1 << 12;
const longestKept = 64;

/** The words a short form stands for, as forms and facts, and its own where it is a unit behind a number (`50 k`). */
export type Short = {
  readonly forms: readonly number[];
  readonly facts: readonly number[];
  readonly unit: { readonly form: number; readonly facts: number } | null;
};

type Known = { readonly form: number; readonly facts: number };

/**
 * The words of a lexicon, numbered twice: `form` as spelled, and without marks; 0 for a word outside it. What a word as typed
 * comes to is worked out once and kept, in a memory of fixed size: the commonest words come first and lie close together.
 */
export class Vocabulary {
  /** By form: its number without marks. */
  readonly bareOfForm: number[] = Array.from({ length: firstForm }, (_, sign) => sign);
  /** By form: whether it is a marked syllable ending in p, t, c; without marks such a syllable is no word. */
  readonly isClosed: boolean[] = new Array(firstForm).fill(false);
  /** Short forms; the form of one in the memory is `-1 - number` in this list. */
  readonly shorts: Short[] = [];
  readonly memo: Int32Array;
  /** Rows of the memory by a hash of their letters; 0 where empty. */
  readonly slots: Uint16Array;
  /** How many numbers words without marks have. */
  bareCount = firstForm;

  /** By number without marks: whether marks make it a syllable ending in p, t, c. */
  private readonly isClosedBare: boolean[] = new Array(firstForm).fill(false);
  private readonly forms = new Map<string, number>();
  /** By form: that of the same word inside a mask. */
  private readonly masked = new Map<number, number>();
  private readonly bares = new Map<string, number>();
  /** The same for short words; made when first read with. */
  private tables: { readonly forms: WordTable; readonly bares: WordTable } | undefined;
  /** Keys by form. */
  private readonly keys: string[] = new Array(firstForm).fill('');
  private readonly shortNumbers = new Map<string, number>();
  private readonly oddWords = new Map<string, Known>();
  private readonly mostRows: number;
  private rows = 0;

  /** Keeps three words for every four `slots`, a power of two. */
  constructor(slots = usualSlots) {
    this.mostRows = (slots * 3) / 4;
    this.slots = new Uint16Array(slots);
    this.memo = new Int32Array((this.mostRows + 1) * stride);
  }

  /** One more than the greatest form. */
  get formCount(): number {
    return this.bareOfForm.length;
  }

  /** The forms of a phrase's word, new ones where not met before; several for a short form. */
  add(word: string): number[] {
    const { key, full } = foldWord(word, 0, word.length);
    return full === undefined ? [this.addSpelled(key)] : full.map((part) => this.addSpelled(part));
  }

  /** The form of a word given by its key. Words met before do not know it: see `forget`. */
  addSpelled(key: string): number {
    const known = this.forms.get(key);
    if (known !== undefined) return known;
    this.tables = undefined;
    const form = this.bareOfForm.length;
    const bare = bareKey(key);
    const number = this.bares.get(bare) ?? this.bareCount++;
    this.forms.set(key, form);
    this.bares.set(bare, number);
    this.bareOfForm.push(number);
    this.keys.push(key);
    const closed = bare !== key && endsClosed(bare);
    this.isClosed.push(closed);
    this.isClosedBare[number] = closed || this.isClosedBare[number] === true;
    return form;
  }

  /**
   * The form of a word inside a mask, by its form outside: no other phrase but one of masks has it, with marks or without.
   * A new one where not met before.
   */
  addMasked(form: number): number {
    const known = this.masked.get(form);
    if (known !== undefined) return known;
    const own = this.bareOfForm.length;
    this.masked.set(form, own);
    this.bareOfForm.push(this.bareCount++);
    this.keys.push(this.keyOf(form));
    this.isClosed.push(false);
    return own;
  }

  /** The same for a word of a text; 0 where no phrase of masks has it. */
  maskedOf(form: number): number {
    return this.masked.get(form) ?? 0;
  }

  /** The row of the word `text[start, end)` of the given letters, which is worked out when it is first met. */
  rowOf(text: string, start: number, end: number, low: number, high: number): number {
    const { memo, slots } = this;
    let slot = hashOf(low, high) & (slots.length - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const row = slots[slot]! * stride;
      if (memo[row] === low && memo[row + 1] === high) return row;
    }
    if (this.rows === this.mostRows) {
      this.forget();
      slot = hashOf(low, high) & (slots.length - 1);
    }
    slots[slot] = ++this.rows;
    const row = this.rows * stride;
    const { form, facts } = this.workOut(text, start, end);
    memo[row] = low;
    memo[row + 1] = high;
    memo[row + 2] = form;
    memo[row + 3] = facts;
    return row;
  }

  /** The word `text[start, end)`, one that is more than a row of a few letters. */
  oddWord(text: string, start: number, end: number): Known {
    if (end - start > longestKept) return this.workOut(text, start, end);
    const typed = text.slice(start, end);
    let known = this.oddWords.get(typed);
    if (known === undefined) {
      if (this.oddWords.size === mostOdd) this.oddWords.clear();
      known = this.workOut(text, start, end);
      this.oddWords.set(typed, known);
    }
    return known;
  }

  /** The key of a form. */
  keyOf(form: number): string {
    return this.keys[form] ?? '';
  }

  /** Forgets all words as typed, which has to be done when forms are added after texts were read. */
  forget(): void {
    this.slots.fill(0);
    this.shorts.length = 0;
    this.shortNumbers.clear();
    this.oddWords.clear();
    this.rows = 0;
  }

  private workOut(text: string, start: number, end: number): Known {
    this.tables ??= { forms: new WordTable(this.forms), bares: new WordTable(this.bares) };
    const { tables } = this;
    fold(text, start, end);
    const { size, low, high, respelt } = folded;
    const isLong = size > mostLetters;
    const key = isLong ? foldedKey() : '';
    const bareLow = bareHalf(low);
    const bareHigh = bareHalf(high);
    const form = isLong ? this.formOf(key) : tables.forms.get(low, high);
    const number = form > 0 ? this.bareOfForm[form]! : isLong ? this.bareOf(key) : tables.bares.get(bareLow, bareHigh);
    let bits = (isLong ? bareKey(key) === key : bareLow === low && bareHigh === high) ? BARE : 0;
    if (isDigit(low & lastLetter)) {
      bits |= ENDS_IN_DIGIT;
      if (size >= longNumber && isDigit(key.charCodeAt(0))) bits |= LONG_NUMBER;
    }
    const full = foldedFull();
    if (respelt || full) bits |= RESPELT;
    if (!full && bits & BARE && this.isClosedBare[number]) bits |= CLOSED_WITHOUT_MARKS;
    return { form: full ? -1 - this.shortNumber(foldedKey(), full, bits) : form, facts: factsOf(number, bits) };
  }

  private shortNumber(key: string, full: readonly string[], bits: number): number {
    const known = this.shortNumbers.get(key);
    if (known !== undefined) return known;
    const last = full.length - 1;
    this.shorts.push({
      forms: full.map((part) => this.formOf(part)),
      facts: full.map((part, at) => this.factsOfKey(part, bits | (at > 0 ? CONTINUES : 0) | (at < last ? GOES_ON : 0))),
      unit: key.length === 1 ? { form: this.formOf(key), facts: this.factsOfKey(key, bits) } : null,
    });
    this.shortNumbers.set(key, this.shorts.length - 1);
    return this.shorts.length - 1;
  }

  private formOf(key: string): number {
    return this.forms.get(key) ?? 0;
  }

  private bareOf(key: string): number {
    return this.bares.get(bareKey(key)) ?? 0;
  }

  private factsOfKey(key: string, bits: number): number {
    return factsOf(this.bareOf(key), bits);
  }
}

function factsOf(bareNumber: number, bits: number): number {
  return (bareNumber << bareShift) | (bits & allBits);
}

/** Four letters at a time without their marks. */
function bareHalf(half: number): number {
  return (
    (bareOf[half >> (3 * letterBits)]! << (3 * letterBits)) |
    (bareOf[(half >> (2 * letterBits)) & lastLetter]! << (2 * letterBits)) |
    (bareOf[(half >> letterBits) & lastLetter]! << letterBits) |
    bareOf[half & lastLetter]!
  );
}

function bareKey(key: string): string {
  let bare = '';
  for (let at = 0; at < key.length; at++) bare += letterOf[bareOf[key.charCodeAt(at)]!]!;
  return bare;
}

const stops = new Set(['p', 't', 'c'].map((letter) => letterId(letter)));

function endsClosed(bare: string): boolean {
  const last = bare.charCodeAt(bare.length - 1);
  if (last === letterId('h')) return bare.length > 2 && bare.charCodeAt(bare.length - 2) === letterId('c');
  return bare.length > 1 && stops.has(last);
}
