import { bareOf, isDigit, letterId } from './letters';
import { foldWord } from './spelling';

/** What is known of a word as typed. None of its letters has a mark: */
export const BARE = 1;
/** It is spelled otherwise than typed. */
export const RESPELT = 2;
/** It is one of the words a short form stands for: not the first, not the last. */
export const CONTINUES = 4;
export const GOES_ON = 8;
export const LONG_NUMBER = 16;
export const ENDS_IN_DIGIT = 32;
/** It is a short form of one letter, but a unit behind a number (`50 k`). */
export const UNIT = 64;

/** A word without marks that, with marks, would be a syllable of the lexicon ending in p, t, c: its marks were left out. */
export const CLOSED_WITHOUT_MARKS = 128;

/** Words are numbered from here on; smaller numbers are signs such as COMMA. */
const firstWord = 32;
const longNumber = 9;

/** Letters an entry of the memo has room for, and bits of one letter. */
export const entryLetters = 8;
export const letterBits = 7;
export const halfMask = 2 ** (4 * letterBits) - 1;
/** An entry of the memo: the last four letters, those before them, the form, and `256 × bare + bits`. Entry 0 is free. */
export const stride = 4;
/** The memo takes the commonest words first and is found through a table of small numbers: both stay in near caches. */
const usualSlots = 1 << 13;
const mostLongWords = 4096;
const longestKept = 64;
const free = 0;

/** The words a short form stands for, and what it is as a unit. */
export type Expansion = {
  readonly forms: readonly number[];
  readonly bares: readonly number[];
  readonly ownForm: number;
  readonly ownBare: number;
};

/**
 * The words of a lexicon, numbered twice: `form` as spelled, `bare` without marks; 0 for words outside it. What a word as
 * typed comes to is kept in a memo of fixed size, so that its spelling is worked out once.
 */
export class Vocabulary {
  /** By form: its number without marks. */
  readonly bareOfForm: number[] = new Array(firstWord).fill(0);
  /** By form: whether it is a marked syllable ending in p, t, c; without marks such a syllable is no word. */
  readonly isClosed: boolean[] = new Array(firstWord).fill(false);
  /** Short forms; their `form` in the memo is `-1 - number` in this list. */
  readonly expansions: Expansion[] = [];
  readonly memo: Int32Array;
  /** Entries of the memo by a hash of their letters; 0 where empty. */
  readonly slots: Uint16Array;
  /** How many numbers `bare` can have. */
  bareWords = firstWord;

  private readonly closedBares = new Set<string>();
  private readonly forms = new Map<string, number>();
  private readonly bares = new Map<string, number>();
  private readonly longWords = new Map<string, readonly [form: number, packed: number]>();
  private readonly mostWords: number;
  private words = 0;

  /** The memo holds three words for every four `slots`, a power of two. */
  constructor(slots = usualSlots) {
    this.mostWords = (slots * 3) / 4;
    this.slots = new Uint16Array(slots);
    this.memo = new Int32Array((this.mostWords + 1) * stride);
    for (let sign = 0; sign < firstWord; sign++) this.bareOfForm[sign] = sign;
  }

  /** The forms of a phrase's word, new ones where not met before; several for a short form. */
  add(word: string): number[] {
    const { key, full = [key] } = foldWord(word, 0, word.length);
    return full.map((part) => this.addSpelled(part));
  }

  /** The form of a word given by its key. */
  addSpelled(key: string): number {
    const known = this.forms.get(key);
    if (known !== undefined) return known;
    const form = this.bareOfForm.length;
    const bare = bareKey(key);
    const number = this.bares.get(bare) ?? this.bareWords++;
    this.forms.set(key, form);
    this.bares.set(bare, number);
    this.bareOfForm.push(number);
    const closed = bare !== key && endsClosed(bare);
    this.isClosed.push(closed);
    if (closed) this.closedBares.add(bare);
    return form;
  }

  /** Works out the word `text[start, end)` of the given letters, keeps it and returns the place of its entry. */
  learn(text: string, start: number, end: number, letters: number, before: number): number {
    const { memo, slots } = this;
    if (this.words === this.mostWords) this.forget();
    let slot = slotOf(letters, before, slots);
    while (slots[slot] !== 0) slot = nextSlot(slot, slots);
    slots[slot] = ++this.words;
    const entry = this.words * stride;
    memo[entry] = letters;
    memo[entry + 1] = before;
    this.workOut(text, start, end, entry);
    return entry;
  }

  /** The same for a word of more letters than an entry has room for; the entry is good until the next call. */
  readLong(text: string, start: number, end: number): number {
    const { memo, longWords } = this;
    if (end - start > longestKept) {
      this.workOut(text, start, end, free);
      return free;
    }
    const word = text.slice(start, end);
    let known = longWords.get(word);
    if (known === undefined) {
      if (longWords.size === mostLongWords) longWords.clear();
      this.workOut(text, start, end, free);
      known = [memo[free + 2]!, memo[free + 3]!];
      longWords.set(word, known);
    }
    memo[free + 2] = known[0];
    memo[free + 3] = known[1];
    return free;
  }

  private workOut(text: string, start: number, end: number, entry: number): void {
    const { key, respelt, full } = foldWord(text, start, end);
    const bare = bareKey(key);
    let bits = bare === key ? BARE : 0;
    if (respelt || full) bits |= RESPELT;
    if (isDigit(key.charCodeAt(key.length - 1))) {
      bits |= ENDS_IN_DIGIT;
      if (key.length >= longNumber && isDigit(key.charCodeAt(0))) bits |= LONG_NUMBER;
    }
    if (full && key.length === 1) bits |= UNIT;
    if (!full && this.closedBares.has(key)) bits |= CLOSED_WITHOUT_MARKS;
    this.memo[entry + 2] = full ? this.expand(key, full) : this.formOf(key);
    this.memo[entry + 3] = this.bareNumber(bare) * 256 + bits;
  }

  /** The key of a form. Looks through all words: for checks, not for reading. */
  keyOf(form: number): string {
    for (const [key, known] of this.forms) if (known === form) return key;
    return '';
  }

  private formOf(key: string): number {
    return this.forms.get(key) ?? 0;
  }

  private bareNumber(bare: string): number {
    return this.bares.get(bare) ?? 0;
  }

  private expand(key: string, full: readonly string[]): number {
    this.expansions.push({
      forms: full.map((part) => this.formOf(part)),
      bares: full.map((part) => this.bareNumber(bareKey(part))),
      ownForm: this.formOf(key),
      ownBare: this.bareNumber(bareKey(key)),
    });
    return -this.expansions.length;
  }

  /** Empties the memo, which has to be done when words are added after texts were read. */
  forget(): void {
    this.slots.fill(0);
    this.expansions.length = 0;
    this.longWords.clear();
    this.words = 0;
  }
}

/** Where a word with these letters is looked for first. */
export function slotOf(letters: number, before: number, slots: Uint16Array): number {
  const mixed = Math.imul(letters, 0x9e3779b1) ^ Math.imul(before, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
}

export function nextSlot(slot: number, slots: Uint16Array): number {
  return (slot + 1) & (slots.length - 1);
}

function bareKey(key: string): string {
  let bare = '';
  for (let at = 0; at < key.length; at++) bare += String.fromCharCode(bareOf[key.charCodeAt(at)]!);
  return bare;
}

const stops = new Set(['p', 't', 'c'].map((letter) => letterId(letter)));

function endsClosed(bare: string): boolean {
  const last = bare.charCodeAt(bare.length - 1);
  if (last === letterId('h')) return bare.length > 2 && bare.charCodeAt(bare.length - 2) === letterId('c');
  return bare.length > 1 && stops.has(last);
}
