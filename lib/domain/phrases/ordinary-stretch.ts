import { streetNames } from '../redact/street-names';
import { withoutMarks } from '../vietnamese';
import { calledAfterRoles } from './called-after-roles';
import { longestCompound, ordinaryLists } from './ordinary-words';
import { placeWords } from './place-words';

type Run = { readonly from: number; readonly to: number };

/**
 * Which phrases of a stretch are shown to be made of ordinary words alone: cut, in any way, into words of one syllable that say
 * of themselves that they are no name, known ones of more that nobody is called by, and known streets after the word for one.
 * What is not known is not ordinary, nor is what could be the rest of a name beside it, or a given name after somebody's role.
 */
export class OrdinaryStretch {
  private readonly lists: (typeof ordinaryLists)['marked' | 'bare'];
  private readonly runs: readonly Run[];
  private readonly streets: boolean[];
  private readonly isPlain: readonly boolean[];
  private readonly ends: readonly (readonly number[])[];
  private readonly tainted: readonly boolean[];

  constructor(
    private readonly words: readonly string[],
    isMarked: boolean,
  ) {
    this.lists = ordinaryLists[isMarked ? 'marked' : 'bare'];
    this.streets = words.map(() => false);
    const runs = [...this.knownRuns()];
    this.runs = isMarked ? this.withoutParts(runs) : runs;
    const isCalled = calledAfterRoles(words, isMarked);
    this.isPlain = words.map((word, at) => this.lists.plain.has(word) && !isCalled[at]);
    this.ends = words.map((_, at) => this.runs.filter(({ from }) => from === at).map(({ to }) => to));
    this.tainted = this.besideNames();
  }

  /** Of the words at `from` up to `to`. */
  isShown(from: number, to: number): boolean {
    let reached = 1;
    for (let at = from; at < to; at++) {
      if (this.tainted[at]) return false;
      if (!(reached & (1 << (at - from)))) continue;
      if (this.isPlain[at]) reached |= 2 << (at - from);
      for (const end of this.ends[at]!) if (end <= to) reached |= 1 << (end - from);
    }
    return (reached & (1 << (to - from))) !== 0;
  }

  /** Whether the word is of a street's name after the word for one, and so may have a capital. */
  isInStreet(at: number): boolean {
    return this.streets[at] === true;
  }

  private *knownRuns(): Generator<Run> {
    const { words, lists } = this;
    for (let from = 0; from < words.length; from++) {
      const isPlaceWord = placeWords.has(words[from]!);
      for (let to = from + 2; to <= Math.min(words.length, from + longestCompound); to++) {
        const isStreet = isPlaceWord && to - from > 2 && isStreetName(words.slice(from + 1, to));
        if (isStreet) this.streets.fill(true, from, to);
        if (isStreet || lists.sure.has(words.slice(from, to).join(' '))) yield { from, to };
      }
    }
  }

  /** “nhà trường giang”, “đại dương tính sai”: known words of which one syllable makes a name with the unknown one beside it. */
  private withoutParts(runs: readonly Run[]): readonly Run[] {
    const { words, lists } = this;
    const isOpen = words.map(
      (word, at) =>
        lists.inNames.has(word) && !lists.plain.has(word) && !runs.some(({ from, to }) => from <= at && to > at),
    );
    const isAlsoName = (at: number) => lists.alsoNames.has(`${words[at]} ${words[at + 1]}`);
    return runs.filter(({ from, to }) => {
      if (to - from > 2) return true;
      const isBefore = isOpen[from - 1] && lists.inNames.has(words[from]!);
      const isAfter = isOpen[to] && lists.inNames.has(words[to - 1]!);
      return !isBefore && !isAfter && !isAlsoName(from - 1) && !isAlsoName(to - 1);
    });
  }

  /**
   * Two neighbours that somebody could be called by, the parts of a known word that is a name as well, a family's name before a word
   * of which nothing is known, and what follows two such words or one that counts children.
   */
  private besideNames(): boolean[] {
    const { words, lists, runs } = this;
    const isWhole = words.map((_, at) => runs.some((run) => run.from <= at && run.to > at));
    const isOpen = words.map((word, at) => !lists.plain.has(word) && !isWhole[at]);
    const isPair = (at: number) =>
      (lists.inNames.has(words[at]!) && lists.inNames.has(words[at + 1]!)) ||
      lists.alsoNames.has(`${words[at]} ${words[at + 1]}`);
    return words.map((word, at) => {
      if (isWhole[at]) return false;
      const isFirst = isOpen[at + 1] === true && lists.families.has(word);
      const isNext = isOpen[at - 1] === true && (isOpen[at - 2] === true || lists.orders.has(words[at - 1]!));
      return isFirst || isNext || isPair(at) || (at > 0 && isPair(at - 1));
    });
  }
}

const isStreetName = (name: readonly string[]) => streetNames.has(withoutMarks(name.join(' ')));
