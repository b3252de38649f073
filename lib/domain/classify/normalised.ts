import { BARE_TYPED, type Engine, SEEN, SIGN_COUNT, STEPS, TYPED, WORD_COUNT, WORDS } from './engine';
import type { Sign } from './letters';
import { type Known, MASK, signs } from './words';

// Names no other module knows, as in `weigher`.
const bareTypedPlace = BARE_TYPED;
const seenPlace = SEEN;
const signCountPlace = SIGN_COUNT;
const stepsPlace = STEPS;
const typedPlace = TYPED;
const wordCountPlace = WORD_COUNT;
const wordsPlace = WORDS;

/** Numbers of a word in the engine's memory: its form and facts (see `words.ts`), and the code units `[from, to)` it stands for. */
const wordSize = 4;

/** A text as words with a way back; signs are among them. */
export class Normalised {
  hasMask = false;

  constructor(private readonly engine: Engine) {}

  /** Empties it for another text. */
  begin(): void {
    const { ints } = this.engine;
    ints[wordCountPlace] = 0;
    ints[signCountPlace] = 0;
    ints[typedPlace] = 0;
    ints[bareTypedPlace] = 0;
    ints[seenPlace] = 0;
    ints[stepsPlace] = 0;
    this.hasMask = false;
  }

  get length(): number {
    return this.engine.ints[wordCountPlace]!;
  }

  /** Words typed, and those of them without any mark or đ. */
  get typed(): number {
    return this.engine.ints[typedPlace]!;
  }

  get bareTyped(): number {
    return this.engine.ints[bareTypedPlace]!;
  }

  /** All bits of its words together. */
  get seen(): number {
    return this.engine.ints[seenPlace]!;
  }

  formAt(at: number): number {
    return this.engine.ints[this.place(at)]!;
  }

  fromAt(at: number): number {
    return this.engine.ints[this.place(at) + 2]!;
  }

  toAt(at: number): number {
    return this.engine.ints[this.place(at) + 3]!;
  }

  /** Leaves so many words out of what tells whether the text is written with marks. */
  discount(typed: number, bare: number): void {
    this.engine.ints[typedPlace]! -= typed;
    this.engine.ints[bareTypedPlace]! -= bare;
  }

  /** Lets a word end later in the text. */
  stretch(at: number, to: number): void {
    this.engine.ints[this.place(at) + 3] = to;
  }

  /** Forgets what the word at `at` is. */
  blank(at: number): void {
    this.engine.ints[this.place(at)] = 0;
    this.engine.ints[this.place(at) + 1] = 0;
  }

  /** The sign at `at`; null for a word, and past the end. */
  signAt(at: number): Sign | null {
    const form = at < this.length ? this.formAt(at) : 0;
    return form < signs.length ? signs[form]! : null;
  }

  /** A word as typed, as the vocabulary knows it. */
  add({ form, facts }: Known, from: number, to: number): void {
    this.engine.run.addWord(form, facts, from, to);
    this.engine.look();
  }

  /** A sign. Of those in a row that end a clause, the one that says most stays. */
  addSign(sign: number, from: number, to: number): void {
    if (sign === MASK) this.hasMask = true;
    this.engine.run.addSign(sign, from, to);
    this.engine.look();
  }

  private place(at: number): number {
    return (this.engine.ints[wordsPlace]! >> 2) + at * wordSize;
  }
}
