import type { ReadStretch } from './name-reading';

const fewestCapitals = 3;
const leastShare = 1 / 2;

/**
 * Words that the texts at hand write as names, whatever they mean elsewhere: with a capital inside a sentence in three texts and
 * in at least half of those in which capitals could tell.
 */
export class WrittenNames {
  private readonly seen = new Map<string, { capitals: number; smalls: number }>();

  /** The stretches of one text. */
  add(stretches: readonly ReadStretch[]): void {
    for (const word of wordsWhere(stretches, 'capitals')) this.count(word).capitals++;
    for (const word of wordsWhere(stretches, 'smalls')) this.count(word).smalls++;
  }

  /** Whether one of the words of a phrase is written so. */
  isIn(phrase: string): boolean {
    return phrase.split(' ').some((word) => {
      const { capitals, smalls } = this.seen.get(word) ?? { capitals: 0, smalls: 0 };
      return capitals >= fewestCapitals && capitals >= (capitals + smalls) * leastShare;
    });
  }

  private count(word: string) {
    const counts = this.seen.get(word) ?? { capitals: 0, smalls: 0 };
    this.seen.set(word, counts);
    return counts;
  }
}

const wordsWhere = (stretches: readonly ReadStretch[], how: 'capitals' | 'smalls'): ReadonlySet<string> =>
  new Set(stretches.flatMap((stretch) => stretch.words.filter((_, at) => stretch[how][at])));
