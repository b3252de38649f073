import type { Sign } from './letters';
import { BARE, bareShift, ENDS_IN_DIGIT, MASK, QUESTION, signs, type Vocabulary } from './words';

/** Numbers of a word in `Normalised.words`: its form and facts (see `words.ts`), and the code units `[from, to)` it stands for. */
const wordSize = 4;
const usualRoom = 1 << 12;
const mostKept = 1 << 14;

/** A text as words with a way back; signs are among them. */
export class Normalised {
  /** `wordSize` numbers a word. Grows by `makeRoom`. */
  words = new Int32Array(usualRoom * wordSize);
  length = 0;
  /** Which words are signs, in order. */
  readonly signs: number[] = [];
  signCount = 0;
  /** Words typed, and those of them without any mark or đ. */
  typed = 0;
  bareTyped = 0;
  /** All bits of its words together. */
  seen = 0;
  hasMask = false;

  /** Empties it for another text. */
  begin(): void {
    if (this.words.length > mostKept * wordSize) this.words = new Int32Array(usualRoom * wordSize);
    this.length = 0;
    this.signCount = 0;
    this.typed = 0;
    this.bareTyped = 0;
    this.seen = 0;
    this.hasMask = false;
  }

  /** Makes sure that there is room for so many more words. */
  makeRoom(more: number): void {
    const least = (this.length + more) * wordSize;
    if (this.words.length >= least) return;
    const wider = new Int32Array(Math.max(least, 2 * this.words.length));
    wider.set(this.words);
    this.words = wider;
  }

  /** Puts a word that is none behind the last, so that the word after any may be asked for. */
  end(): void {
    this.words[this.length * wordSize] = 0;
    this.words[this.length * wordSize + 1] = 0;
  }

  formAt(at: number): number {
    return this.words[at * wordSize]!;
  }

  factsAt(at: number): number {
    return this.words[at * wordSize + 1]!;
  }

  fromAt(at: number): number {
    return this.words[at * wordSize + 2]!;
  }

  toAt(at: number): number {
    return this.words[at * wordSize + 3]!;
  }

  /** Lets a word end later in the text. */
  stretch(at: number, to: number): void {
    this.words[at * wordSize + 3] = to;
  }

  /** Forgets what the word at `at` is. */
  blank(at: number): void {
    this.words[at * wordSize] = 0;
    this.words[at * wordSize + 1] = 0;
  }

  /** Lets the word at `at` be another. */
  become(at: number, form: number, facts: number): void {
    this.words[at * wordSize] = form;
    this.words[at * wordSize + 1] = facts;
  }

  /** The sign at `at`; null for a word, and past the end. */
  signAt(at: number): Sign | null {
    const form = at < this.length ? this.formAt(at) : 0;
    return form < signs.length ? signs[form]! : null;
  }

  /** A word as typed, as the vocabulary knows it. */
  add(form: number, facts: number, from: number, to: number, vocabulary: Vocabulary): void {
    this.typed++;
    this.bareTyped += facts & BARE;
    this.seen |= facts;
    if (form >= 0) {
      this.put(form, facts, from, to);
      return;
    }
    const { forms, facts: all, unit } = vocabulary.shorts[-1 - form]!;
    const behindNumber = this.length > 0 && (this.factsAt(this.length - 1) & ENDS_IN_DIGIT) !== 0;
    if (unit !== null && behindNumber) this.put(unit.form, unit.facts, from, to);
    else for (let part = 0; part < forms.length; part++) this.put(forms[part]!, all[part]!, from, to);
  }

  /** A sign. Of those in a row that end a clause, the one that says most stays. */
  addSign(sign: number, from: number, to: number): void {
    const last = this.length - 1;
    const before = last >= 0 ? this.formAt(last) : 0;
    if (sign > QUESTION || before === 0 || before > QUESTION) {
      this.signs[this.signCount++] = this.length;
      if (sign === MASK) this.hasMask = true;
      this.put(sign, sign << bareShift, from, to);
      return;
    }
    if (sign > before) {
      this.words[last * wordSize] = sign;
      this.words[last * wordSize + 1] = sign << bareShift;
    }
    this.stretch(last, to);
  }

  private put(form: number, facts: number, from: number, to: number): void {
    const { words } = this;
    const at = this.length++ * wordSize;
    words[at] = form;
    words[at + 1] = facts;
    words[at + 2] = from;
    words[at + 3] = to;
  }
}
