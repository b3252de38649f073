import { Engine, longestStretch, type ReadingHost } from './engine';
import { cHash } from './letters';
import { Normalised } from './normalised';
import { endOfWord, goesOn, readHashtag, withoutSkipped } from './odd-words';
import { readSign } from './signs';
import type { Known, Vocabulary } from './words';

// A name no other module knows, as in `weigher`.
const longest = longestStretch;

/** Reads texts as words of one vocabulary, folding case, composition, spelling and punctuation. */
export class Reader implements ReadingHost {
  private readonly read: Normalised;
  private text = '';
  private shortsTold = 0;

  /** An engine given has no other reader from now on. Forms may be added to the vocabulary only before texts are read. */
  constructor(
    private readonly vocabulary: Vocabulary,
    readonly engine = new Engine(),
  ) {
    this.read = new Normalised(engine);
    engine.run.forgetWords();
    engine.reader = this;
  }

  /** Any string as words, in linear time. What it returns is valid until the next call. */
  normalise(text: string): Normalised {
    const { engine, read } = this;
    this.text = text;
    read.begin();
    for (let from = 0; from < text.length; ) {
      const to = endOfStretch(text, from);
      engine.give(text, from, to);
      from = Math.max(to, engine.run.read(from, to, from));
      engine.look();
    }
    return read;
  }

  meet(from: number, to: number): number {
    const { form, facts } = this.told(this.vocabulary.workOut(this.text, from, to));
    return this.engine.run.remember(from, to, form, facts);
  }

  spellsOut(from: number, to: number, c: number): boolean {
    return goesOn(this.text, from, to, c);
  }

  readOdd(from: number, to: number): number {
    const end = endOfWord(this.text, from, to);
    const last = withoutSkipped(this.text, end);
    this.addOdd(from, last);
    return end;
  }

  readSign(at: number, c: number, wordFrom: number, end: number): number {
    return c === cHash
      ? readHashtag(this.text, at + 1, end, (from, to) => this.addOdd(from, to))
      : readSign(this.read, this.text, at, c, wordFrom);
  }

  private addOdd(from: number, to: number): void {
    this.read.add(this.told(this.vocabulary.oddWord(this.text, from, to)), from, to);
  }

  /** Sees to it that the engine knows all short forms met so far. */
  private told(known: Known): Known {
    const { shorts } = this.vocabulary;
    for (; this.shortsTold < shorts.length; this.shortsTold++) {
      this.engine.tellShort(this.shortsTold, shorts[this.shortsTold]!);
    }
    return known;
  }
}

/** Where a stretch that begins at `from` should end, so that all of it can be read at once: behind a space if there is one. */
function endOfStretch(text: string, from: number): number {
  if (from + longest >= text.length) return text.length;
  const space = text.slice(from, from + longest).lastIndexOf(' ');
  return from + (space > 0 ? space + 1 : longest);
}
