import { looksMarked, mayNameMatter, stretchesIn } from './phrase-words';
import { boundsIn } from './whole-words';

/** Phrases that are named have so many syllables at most; one more is counted, to tell whether a phrase goes on. */
const longestPhrase = 8;
const longestGram = longestPhrase + 1;
/** A phrase goes on, and is none itself, when a word beside it is there in such a share of the items that hold it. */
const goingOn = 0.8;
/** It must stand whole in such a share of the items that hold it. */
const leastWhole = 2 / 3;
/** Or in such a share, when nearly all that hold a part of it hold it, and what stands beside it differs. */
const leastWholeOfCohesive = 1 / 5;
/** One that ends with a single syllable is open when half of the items go on, and half with the same word: “dự án chống” ngập. */
const half = 1 / 2;

const between = 0;
const stepsAtOnce = 1000;
const flag = { begins: 1, ends: 2, loose: 4, opens: 8 } as const;

/** A text as numbers of words, with a 0 after each stretch, the same with a 0 for what phrases end at, and what may begin and end at each. */
type Encoded = { readonly words: Int32Array; readonly parts: Int32Array; readonly flags: Uint8Array };

type Gram = {
  readonly id: number;
  readonly size: number;
  /** Without its last word, and without its first. */
  readonly head: Gram | null;
  readonly tail: Gram | null;
  readonly lastWord: number;
  items: number;
  opens: number;
  whole: number;
  loose: number;
  /** The most items that go on with one and the same word. */
  goOn: number;
  lastItem: number;
  lastWhole: number;
  /** The one with a word more before or after it that nearly all its items hold. */
  before: Gram | null;
  after: Gram | null;
};

/**
 * Finds the whole phrases that enough of some texts hold. First all texts are added, then `grow` is called for each of them for every size
 * in turn; longer phrases are looked for only where the shorter ones within are held by enough, so that little is kept.
 */
export class PhraseGrams {
  private readonly numbers = new Map<string, number>();
  private readonly spellings: string[] = [''];
  private readonly texts: Encoded[] = [];
  /** For each size, by the number of the shorter one within and the word after it. */
  private readonly grams: Map<number, Gram>[] = [];
  private counted = 0;

  constructor(private readonly fewest: number) {}

  get size(): number {
    return this.texts.length;
  }

  /** The sizes `grow` is called for. */
  static readonly sizes: readonly number[] = Array.from({ length: longestGram - 1 }, (_, n) => n + 2);

  /** `isCut` says of a word, by its stretch and its place there, that no phrase is looked for that holds it. */
  add(text: string, isCut: (stretch: number, at: number) => boolean = () => false): void {
    const stretches = stretchesIn(text);
    const isMarked = looksMarked(stretches.flat().map(({ word }) => word));
    const length = stretches.reduce((sum, stretch) => sum + stretch.length + 1, 0);
    const words = new Int32Array(length);
    const parts = new Int32Array(length);
    const flags = new Uint8Array(length);
    let at = 0;
    for (const [n, stretch] of stretches.entries()) {
      const bounds = boundsIn(stretch, isMarked);
      for (const [place, { word }] of stretch.entries()) {
        if (!bounds.cuts(place)) {
          words[at + place] = this.numberOf(word);
          parts[at + place] = isCut(n, place) ? between : words[at + place]!;
          flags[at + place] =
            (bounds.begins(place) ? flag.begins : 0) |
            (bounds.ends(place) ? flag.ends : 0) |
            (bounds.isLoose(place) ? flag.loose : 0) |
            (bounds.opens(place) ? flag.opens : 0);
        }
      }
      at += stretch.length + 1;
    }
    this.texts.push({ words, parts, flags });
  }

  /** Counts the phrases of one size in one text, by its place among those added. Sizes one after the other, each for every text. */
  grow(size: number, item: number): void {
    const { parts: words, flags } = this.texts[item]!;
    const shorter = this.grams[size - 1];
    const own = this.grams[size] ?? new Map<number, Gram>();
    this.grams[size] = own;
    for (let at = 0; at + size <= words.length; at++) {
      const last = words[at + size - 1]!;
      if (last === between || words[at] === between) continue;
      const head = size === 2 ? null : this.held(words, at, size - 1);
      const tail = size === 2 ? null : this.held(words, at + 1, size - 1);
      if (shorter && (!head || !tail)) continue;
      const key = keyOf(head?.id ?? words[at]!, last);
      let gram = own.get(key);
      if (!gram) {
        gram = { id: ++this.counted, size, head, tail, lastWord: last, ...nothingYet };
        own.set(key, gram);
      }
      const isWhole = (flags[at]! & flag.begins) !== 0 && (flags[at + size - 1]! & flag.ends) !== 0;
      if (gram.lastItem !== item) {
        gram.items++;
        gram.lastItem = item;
        if (flags[at]! & flag.opens) gram.opens++;
        if (flags[at + size - 1]! & flag.loose) gram.loose++;
      }
      if (isWhole && gram.lastWhole !== item) {
        gram.whole++;
        gram.lastWhole = item;
      }
    }
  }

  /** The phrase at a place, if enough items hold it. */
  private held(words: Int32Array, at: number, size: number): Gram | null {
    const first = words[at];
    if (!first) return null;
    let gram = null as Gram | null;
    for (let more = 2; more <= size; more++) {
      const next = words[at + more - 1];
      if (!next) return null;
      const found = this.grams[more]?.get(keyOf(gram?.id ?? first, next));
      if (!found || found.items < this.fewest) return null;
      gram = found;
    }
    return gram;
  }

  /** Forgets what too few items hold. Called after each size; whoever asks for the next step may let others go first. */
  *settle(size: number): Generator<void> {
    const own = this.grams[size] ?? new Map<number, Gram>();
    let steps = 0;
    for (const [key, gram] of own) {
      if (++steps % stepsAtOnce === 0) yield;
      if (gram.head) gram.head.goOn = Math.max(gram.head.goOn, gram.items);
      if (gram.items < this.fewest) own.delete(key);
      else {
        if (gram.head && gram.items >= gram.head.items * goingOn) gram.head.after = stronger(gram.head.after, gram);
        if (gram.tail && gram.items >= gram.tail.items * goingOn) gram.tail.before = stronger(gram.tail.before, gram);
      }
    }
  }

  /**
   * The whole phrases: those that begin and end with words, in at least half of the items that hold them, and that no word beside
   * them belongs to. Where nearly all go on, it is the longer one, or none. Between them comes null, so that others may go first.
   */
  *wholePhrases(): Generator<readonly [Gram, phrase: string] | null> {
    const found = new Map<Gram, string>();
    let steps = 0;
    for (const [gram, phrase] of this.spelledGrams()) {
      if (this.isWhole(gram) && mayNameMatter(phrase.split(' '))) found.set(gram, phrase);
      if (++steps % stepsAtOnce === 0) yield null;
    }
    for (const one of found) yield isPiece(one[0], found) ? null : one;
  }

  private isWhole(gram: Gram): boolean {
    const isLoose = gram.loose >= gram.items * half && gram.goOn >= gram.items * half;
    if (gram.size > longestPhrase || isLoose) return false;
    const isCohesive =
      gram.after === null && gram.before === null && (gram.head?.after === gram || gram.tail?.before === gram);
    return gram.whole >= gram.items * (isCohesive ? leastWholeOfCohesive : leastWhole);
  }

  private *spelledGrams(): Generator<readonly [Gram, string]> {
    const spelled = new Map<Gram, string>();
    for (const [size, own] of this.grams.entries()) {
      for (const [key, gram] of own ?? []) {
        const last = this.spellings[gram.lastWord]!;
        const head = size === 2 ? this.spellings[Math.floor(key / shift)]! : spelled.get(gram.head!)!;
        const phrase = `${head} ${last}`;
        spelled.set(gram, phrase);
        yield [gram, phrase];
      }
    }
  }

  /** The phrases among `wanted` that one of the texts added holds, with where they begin in it. */
  *heldBy<T>(item: number, wanted: ReadonlyMap<Gram, T>): Generator<readonly [T, at: number, size: number]> {
    yield* this.heldIn(this.texts[item]!.words, wanted);
  }

  /** The same of a text that was not added. */
  *heldByOther<T>(text: string, wanted: ReadonlyMap<Gram, T>): Generator<readonly [T, at: number, size: number]> {
    const words = stretchesIn(text).flatMap((stretch) => [
      ...stretch.map(({ word }) => this.numbers.get(word) ?? between),
      between,
    ]);
    yield* this.heldIn(Int32Array.from(words), wanted);
  }

  private *heldIn<T>(
    words: Int32Array,
    wanted: ReadonlyMap<Gram, T>,
  ): Generator<readonly [T, at: number, size: number]> {
    for (let at = 0; at < words.length; at++) {
      if (words[at] === between) continue;
      let gram = null as Gram | null;
      for (let size = 2; size <= longestPhrase; size++) {
        const next = words[at + size - 1];
        if (!next) break;
        const longer = this.grams[size]?.get(keyOf(gram?.id ?? words[at]!, next));
        if (!longer) break;
        gram = longer;
        const one = wanted.get(gram);
        if (one !== undefined) yield [one, at, size];
      }
    }
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.spellings.length;
    this.numbers.set(word, number);
    this.spellings.push(word);
    return number;
  }
}

export type { Gram };

const nothingYet = {
  items: 0,
  opens: 0,
  whole: 0,
  loose: 0,
  goOn: 0,
  lastItem: -1,
  lastWhole: -1,
  before: null,
  after: null,
};

const shift = 2 ** 21;
const keyOf = (head: number, word: number) => head * shift + word;

const stronger = (a: Gram | null, b: Gram) => (a && a.items >= b.items ? a : b);

/**
 * Whether nearly all items that hold a phrase hold a longer whole one around it. Of a sentence said again and again, which goes on beyond
 * what is looked at, what it begins with stays.
 */
function isPiece(gram: Gram, whole: ReadonlyMap<Gram, string>): boolean {
  const seen = new Set<Gram>();
  const further = [gram.before, gram.after].filter((one) => one !== null);
  let goesBeyond = false;
  while (further.length > 0) {
    const one = further.pop()!;
    if (seen.has(one) || one.items < gram.items * goingOn) continue;
    seen.add(one);
    if (whole.has(one)) return true;
    if (one.size > longestPhrase) goesBeyond = true;
    if (one.before) further.push(one.before);
    if (one.after) further.push(one.after);
  }
  const opens = gram.before === null || gram.opens >= gram.items * half;
  return goesBeyond && !opens;
}
