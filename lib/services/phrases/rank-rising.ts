import { setImmediate } from 'node:timers/promises';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { Carriers, fewestCarriers, PhraseEvidence, type Said } from '@/lib/domain/phrases/carriers';
import { WrittenNames } from '@/lib/domain/phrases/written-names';
import { phrasesIn, phrasesWithNaming, withoutOverlaps, withoutRepeats } from './phrases-in';

/** A phrase said more often this week than in the weeks before; the figures count items that hold it. */
export type RisingPhrase = {
  readonly phrase: string;
  readonly thisWeek: number;
  /** In all weeks before together, and on average in one of them. */
  readonly before: number;
  readonly perWeekBefore: number;
};

/** Items of each week, this week first, and for each phrase how many of them hold it, and which of this week do. */
export type PhraseWeeks = {
  readonly items: readonly number[];
  readonly counts: ReadonlyMap<string, readonly number[]>;
  readonly holders: ReadonlyMap<string, ReadonlySet<number>>;
};

const sizes = [2, 4] as const;
const mostNamed = 10;
/** How many times as large a share of the items it must be in as before. */
const leastGrowth = 2;
/** Two phrases are of one matter when this share of the items that hold either hold both. */
const oneMatter = 0.6;

/**
 * Counts, week by week, the items that hold each phrase: all of this week first, then those before, where only what enough
 * items of this week hold and may be named is looked for. So what is kept stays small however much was said before.
 */
export class WeeklyPhrases {
  private readonly items: number[];
  private said: Said[] = [];
  private readonly counts = new Map<string, number[]>();
  private readonly holders = new Map<string, Set<number>>();

  constructor(weeksBefore: number) {
    this.items = Array.from({ length: 1 + weeksBefore }, () => 0);
  }

  addThisWeek(said: Said): void {
    this.items[0]!++;
    this.said.push(said);
  }

  /** Ends this week. Waits between texts for whoever else has something to do. */
  async settle(): Promise<void> {
    const counts = new Map<string, number>();
    await eachWithBreath(this.said, ({ text }) => {
      for (const phrase of phrasesIn(text, sizes)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    });
    const evidence = new Map<string, PhraseEvidence>();
    for (const [phrase, n] of counts) {
      if (n < fewestCarriers) continue;
      this.holders.set(phrase, new Set());
      evidence.set(phrase, new PhraseEvidence());
    }
    const carriers = new Carriers();
    const written = new WrittenNames();
    await eachWithBreath(this.said, (said, item) => {
      const carrier = carriers.of(said);
      for (const [phrase, naming] of phrasesWithNaming(said.text, sizes, written)) {
        this.holders.get(phrase)?.add(item);
        evidence.get(phrase)?.add(carrier, naming);
      }
    });
    this.said = [];
    for (const [phrase, { mayBeNamed }] of evidence) {
      if (mayBeNamed && !written.isIn(phrase))
        this.counts.set(phrase, [counts.get(phrase)!, ...this.items.slice(1).fill(0)]);
      else this.holders.delete(phrase);
    }
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
    return { items: this.items, counts: this.counts, holders: this.holders };
  }
}

const textsPerBreath = 200;

async function eachWithBreath<T>(all: readonly T[], work: (one: T, at: number) => void): Promise<void> {
  for (const [at, one] of all.entries()) {
    if (at % textsPerBreath === 0) await setImmediate();
    work(one, at);
  }
}

/**
 * At most ten phrases whose share of the items grew most, the most telling first: tf-idf over the weeks as documents,
 * times the growth of the share. Of several that much the same items hold, the first alone. None when there is nothing
 * to compare with. `scale` is how many items one read item stands for.
 */
export function risingPhrases({ items, counts, holders }: PhraseWeeks, scale = 1): RisingPhrase[] {
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
    if (growth < leastGrowth) return [];
    const perWeekBefore = before / weeksBefore.length;
    return [{ phrase, n: thisWeek, before, perWeekBefore, score: documents.tfidf([phrase], 0) * growth }];
  });
  risen.sort((a, b) => b.score - a.score || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
  return oneOfEachMatter(withoutOverlaps(withoutRepeats(risen)), holders).map(
    ({ phrase, n, before, perWeekBefore }) => ({
      phrase,
      thisWeek: n * scale,
      before: before * scale,
      perWeekBefore: Math.round(perWeekBefore * scale * 100) / 100,
    }),
  );
}

function oneOfEachMatter<T extends { readonly phrase: string }>(
  ranked: readonly T[],
  holders: PhraseWeeks['holders'],
): T[] {
  const named: T[] = [];
  for (const one of ranked) {
    if (named.length === mostNamed) break;
    const own = holders.get(one.phrase) ?? new Set();
    if (!named.some(({ phrase }) => shareOfBoth(holders.get(phrase) ?? new Set(), own) >= oneMatter)) named.push(one);
  }
  return named;
}

function shareOfBoth(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const item of a) if (b.has(item)) both++;
  return both / Math.max(1, a.size + b.size - both);
}
