import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import { phrasesIn, withoutOverlaps, withoutRepeats } from './phrases-in';

/** A phrase said more often this week than in the weeks before; the figures count items that hold it. */
export type RisingPhrase = {
  readonly phrase: string;
  readonly thisWeek: number;
  /** In all weeks before together, and on average in one of them. */
  readonly before: number;
  readonly perWeekBefore: number;
};

/** Where a phrase stands: items that hold it, by week, this week first. */
export type PhraseWeeks = {
  readonly items: readonly number[];
  readonly counts: ReadonlyMap<string, readonly number[]>;
};

const sizes = [2, 4] as const;
/** Items of this week a phrase must be in to be named. */
const fewestItems = 5;
const mostNamed = 10;
/** How many times as large a share of the items it must be in as before. */
const leastGrowth = 2;

/**
 * Counts, week by week, the items that hold each phrase: all of this week first, then those before, where only what enough
 * items of this week hold is looked for. So what is kept stays small however much was said before.
 */
export class WeeklyPhrases {
  private readonly items: number[];
  private readonly thisWeek = new Map<string, number>();
  private readonly counts = new Map<string, number[]>();

  constructor(weeksBefore: number) {
    this.items = Array.from({ length: 1 + weeksBefore }, () => 0);
  }

  addThisWeek(text: string): void {
    this.items[0]!++;
    for (const phrase of phrasesIn(text, sizes)) this.thisWeek.set(phrase, (this.thisWeek.get(phrase) ?? 0) + 1);
  }

  /** Ends this week. */
  settle(): void {
    for (const [phrase, n] of this.thisWeek) {
      if (n >= fewestItems) this.counts.set(phrase, [n, ...this.items.slice(1).fill(0)]);
    }
    this.thisWeek.clear();
  }

  /** `week` is 1 for the one just before this. */
  addBefore(text: string, week: number): void {
    this.items[week]!++;
    for (const phrase of phrasesIn(text, sizes)) {
      const weeks = this.counts.get(phrase);
      if (weeks !== undefined) weeks[week]!++;
    }
  }

  get weeks(): PhraseWeeks {
    return { items: this.items, counts: this.counts };
  }
}

/**
 * At most ten phrases whose share of the items grew most, the most telling first: tf-idf over the weeks as documents,
 * times the growth of the share. None when there is nothing to compare with. `scale` is how many items one read item
 * stands for.
 */
export function risingPhrases({ items, counts }: PhraseWeeks, scale = 1): RisingPhrase[] {
  const [itemsNow = 0, ...itemsThen] = items;
  const itemsBefore = itemsThen.reduce((sum, n) => sum + n, 0);
  if (itemsNow === 0 || itemsBefore === 0) return [];
  const documents = new TfIdf();
  for (const week of items.keys()) {
    documents.addDocument([...counts].flatMap(([phrase, weeks]) => Array.from({ length: weeks[week]! }, () => phrase)));
  }
  const risen = [...counts].flatMap(([phrase, [thisWeek = 0, ...weeksBefore]]) => {
    const before = weeksBefore.reduce((sum, n) => sum + n, 0);
    const growth = thisWeek / itemsNow / ((before + 1) / (itemsBefore + 1));
    if (thisWeek < fewestItems || growth < leastGrowth) return [];
    const perWeekBefore = before / weeksBefore.length;
    return [{ phrase, n: thisWeek, before, perWeekBefore, score: documents.tfidf([phrase], 0) * growth }];
  });
  risen.sort((a, b) => b.score - a.score || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
  return withoutOverlaps(withoutRepeats(risen))
    .slice(0, mostNamed)
    .map(({ phrase, n, before, perWeekBefore }) => ({
      phrase,
      thisWeek: n * scale,
      before: before * scale,
      perWeekBefore: Math.round(perWeekBefore * scale * 100) / 100,
    }));
}
