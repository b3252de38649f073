import { withoutMarks } from '../vietnamese';
import { runsLikePersons, runsOfCapitals } from './capital-runs';
import { commonIn, publicIn } from './common-words';
import { bareNames, longestName, nameLists } from './name-lists';
import { counted, foreignTitles, minorityFamilies, minorityMiddles, oftenSecond } from './name-signs';
import { OrdinaryStretch } from './ordinary-stretch';
import type { PhraseWord } from './phrase-words';
import { betweenPlaceAndName, placeWords } from './place-words';

/** Whether a phrase, where it stands, is or holds part of a person's name; `unsure` where that cannot be told. */
export type Naming = 'name' | 'unsure' | 'none';

/** Words at `from` up to `to` that name somebody, unless the phrase also holds the word at `placeWord`. */
type NameSpan = { readonly from: number; readonly to: number; readonly placeWord: number | null };

/** Whether capitals tell names in the text, and whether it is typed with marks. */
export type Typing = { readonly isCased: boolean; readonly isMarked: boolean };

const apostrophe = /['’ʼ]/;
/** After a family's name whatever follows these is a given one: Ngô Văn Hết. */
const surelyMiddle = new Set(['văn', 'thị', 'van', 'thi']);
const vowel = /[aeiouy]/;

/**
 * The names in one stretch of a text: after titles, after what people are called among the children, of families and given
 * names, of peoples no list of given names has, with capitals where nothing else is known of a word. A word of which nothing
 * is known, and that is written as a name might be, leaves it unsure.
 */
export class StretchNames {
  private readonly lists: (typeof nameLists)['marked' | 'bare'];
  private readonly words: readonly string[];
  private readonly isCommon: readonly boolean[];
  private readonly isPublic: readonly boolean[];
  private readonly ordinary: OrdinaryStretch;
  private readonly spans: NameSpan[] = [];
  private readonly unsure = new Set<number>();

  constructor(
    private readonly stretch: readonly PhraseWord[],
    private readonly typing: Typing,
  ) {
    this.lists = nameLists[typing.isMarked ? 'marked' : 'bare'];
    this.words = stretch.map(({ word }) => this.lists.spell(word));
    this.isCommon = commonIn(this.words, this.lists.pairs);
    this.isPublic = publicIn(this.words);
    this.ordinary = new OrdinaryStretch(this.words, typing.isMarked);
    for (let at = 0; at < stretch.length; at++) {
      this.readTitle(at);
      this.readOrder(at);
      this.readMinority(at);
      this.readUnknown(at);
      if (!placeWords.has(this.words[at]!)) this.readNameWord(at);
    }
    if (typing.isCased) this.readCapitals();
  }

  /** Of the words at `from` up to `to`. */
  naming(from: number, to: number): Naming {
    const isNamed = this.spans.some(
      (span) => span.from < to && span.to > from && !(span.placeWord !== null && span.placeWord >= from),
    );
    if (isNamed) return 'name';
    for (let at = from; at < to; at++) {
      if (this.unsure.has(at) && (this.placeWordBefore(at) ?? -1) < from) return 'unsure';
    }
    return this.isShownOrdinary(from, to) ? 'none' : 'unsure';
  }

  /** Whether the word is of a name that no word for a place stands before. */
  isOfName(at: number): boolean {
    return this.spans.some(({ from, to, placeWord }) => placeWord === null && from <= at && at < to);
  }

  /** Known words alone, and no capital that nothing public explains. */
  private isShownOrdinary(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isCapitalOfName(at)) return false;
    return this.ordinary.isShown(from, to);
  }
  /** Whether the word is written as names are: with a capital inside a sentence that nothing public explains. */
  isCapitalOfName(at: number): boolean {
    return (
      this.isCapital(at) && !this.stretch[at]!.beginsSentence && !this.isPublic[at] && !this.ordinary.isInStreet(at)
    );
  }

  /** Whether the word could have been written so, and is not. */
  isPlainlySmall(at: number): boolean {
    return this.typing.isCased && !this.stretch[at]!.isCapital;
  }

  private isIn(list: ReadonlySet<string>, at: number): boolean {
    return at < this.words.length && !this.isCommon[at] && list.has(this.words[at]!);
  }
  private isGiven(at: number): boolean {
    return this.isIn(this.lists.given, at);
  }
  private isPart(at: number): boolean {
    return this.isGiven(at) || this.isIn(this.lists.middles, at);
  }
  private isCapital(at: number): boolean {
    return this.typing.isCased && this.stretch[at]?.isCapital === true;
  }
  /** Nothing is known of the word, be it of a matter or of a place. */
  private isUnknown(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || this.isCommon[at] || placeWords.has(word)) return false;
    return !this.lists.words.has(word) && vowel.test(withoutMarks(word));
  }

  private add(from: number, to: number): void {
    this.spans.push({ from, to, placeWord: this.placeWordBefore(from) });
  }

  private placeWordBefore(from: number): number | null {
    for (let at = from - 1; at >= 0 && at >= from - longestName; at--) {
      if (placeWords.has(this.words[at]!)) return at;
      if (betweenPlaceAndName.has(this.words[at]!) || this.isPart(at) || this.isIn(this.lists.families, at)) continue;
      return null;
    }
    return null;
  }

  private nameEnd(from: number): number {
    let to = from + 1;
    while (to - from < longestName && this.isPart(to)) to++;
    return to;
  }

  private unknownEnd(from: number): number {
    let to = from;
    while (to - from < longestName && (this.isUnknown(to) || this.isPart(to))) to++;
    return to;
  }

  /** Chị Sượt, mr Đàm, thằng Tèo. */
  private readTitle(at: number): void {
    const word = this.words[at]!;
    const next = at + 1;
    if (next === this.words.length) return;
    if (foreignTitles.has(word)) this.add(at, this.nameEnd(next));
    const isSecond = oftenSecond.has(word) && this.isCommon[at];
    if (!this.lists.titles.has(word) || isSecond || this.lists.pairs.has(`${word} ${this.words[next]}`)) return;
    const isCalled = nameLists.bare.orders.has(withoutMarks(this.words[next]!));
    if (isCalled || this.isGiven(next) || this.isCapital(next)) this.add(next, this.nameEnd(next));
    else if (this.isUnknown(next) && this.typing.isMarked) this.add(next, next + 1);
    else if (this.isUnknown(next) || (this.typing.isMarked && this.isIn(this.lists.looks, next))) this.unsure.add(next);
  }

  /** Sáu Lèo, Ba Đen. */
  private readOrder(at: number): void {
    const next = at + 1;
    if (!this.isIn(this.lists.orders, at) || next === this.words.length || this.isCommon[next]) return;
    const { isMarked } = this.typing;
    const isCounting = counted.has(this.words[next]!);
    const isCalled = !isCounting && (this.isUnknown(next) || this.isIn(this.lists.looks, next));
    if (isMarked && (isCalled || (this.isCapital(at) && this.isCapital(next)))) this.add(at, at + 2);
    else if (isCalled || (isMarked && !isCounting)) this.unsure.add(at).add(next);
  }

  /** H'Hen Niê, Giàng Thị Mỷ, A Páo. */
  private readMinority(at: number): void {
    const word = this.words[at]!;
    if (apostrophe.test(word)) this.add(at, this.unknownEnd(at + 1));
    if (this.isCommon[at] || this.isCommon[at + 1]) return;
    if (word === 'thị' && this.isUnknown(at + 1)) this.add(Math.max(0, at - 1), at + 2);
    if (!minorityFamilies.has(word) || at + 1 === this.words.length) return;
    const isOneLetter = word.length === 1;
    const isName = isOneLetter
      ? this.isUnknown(at + 1) || this.isCapital(at + 1)
      : minorityMiddles.has(this.words[at + 1]!) && (this.isUnknown(at + 2) || this.isPart(at + 2));
    if (isName) this.add(at, Math.max(this.unknownEnd(at + 2), this.nameEnd(at + 1)));
    else if (isOneLetter) this.unsure.add(at + 1);
  }

  private readUnknown(at: number): void {
    const isInside = this.isCapital(at) && !this.stretch[at]!.beginsSentence;
    if (isInside && this.isIn(this.lists.looks, at)) this.add(at, at + 1);
    if (isInside && this.isUnknown(at)) this.add(at, at + 1);
  }

  /** Of the lists of family names and given names. */
  private readNameWord(at: number): void {
    const isInside = this.isCapital(at) && !this.stretch[at]!.beginsSentence;
    const isFamily = this.isIn(this.lists.families, at);
    if (isFamily && this.isPart(at + 1)) this.add(at, this.nameEnd(at + 1));
    if (isFamily && surelyMiddle.has(this.words[at + 1]!)) this.add(at, Math.min(this.words.length, at + 3));
    if (this.isGiven(at) && this.isGiven(at + 1)) this.add(at, this.nameEnd(at + 1));
    if (isInside && this.isIn(bareNames, at)) this.add(at, at + 1);
    if (isInside && (this.isGiven(at) || isFamily)) this.add(at, at + 1);
  }

  private readCapitals(): void {
    for (const { from, to } of runsLikePersons(this.stretch, this.isCommon, this.words)) this.add(from, to);
    for (const { from, to } of runsOfCapitals(this.stretch, this.isCommon, this.words)) {
      const start = this.couldBegin(from) ? from : from + 1;
      if (this.spans.some((span) => span.from < to && span.to > from)) this.add(start, to);
      else for (let at = start; at < to; at++) this.unsure.add(at);
    }
  }

  /** Whether a word with a capital could be a name's first, be it also a sentence's. */
  private couldBegin(at: number): boolean {
    if (!this.stretch[at]!.beginsSentence || this.isUnknown(at) || this.isGiven(at)) return true;
    return [this.lists.orders, this.lists.families, minorityFamilies].some((list) => this.isIn(list, at));
  }
}
