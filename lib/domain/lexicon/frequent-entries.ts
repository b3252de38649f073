import { type LexiconProblem, problemOf } from './check-lexicon';
import type { LexiconEntry } from './lexicon-entries';
import type { TextReader } from './list-reader';

/** In a neutral corpus an entry that counts more often than this says nothing. */
const mostOften = 0.01;
const weighty = 1.5;
/** In fewer texts one find more or less would decide. */
const fewestTexts = 100;

/**
 * Counts, text by text, which entries counted, so that a corpus of any size can be read once. Feelings and topic entries
 * of weight 1.5 and more are judged.
 */
export class FrequentEntries {
  texts = 0;
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly entries: readonly LexiconEntry[],
    private readonly read: TextReader,
  ) {}

  add(text: string): void {
    this.texts++;
    const counted = new Set<string>();
    for (const { kind, rule, phrase, weight } of this.read(text).reasons) {
      if (weight === 0 || (kind !== 'sentiment' && kind !== 'topic')) continue;
      const [list, code] = rule.split('/');
      if (list === kind) counted.add(`${kind}/${code} ${phrase}`);
    }
    for (const entry of counted) this.counts.set(entry, (this.counts.get(entry) ?? 0) + 1);
  }

  get isEnough(): boolean {
    return this.texts >= fewestTexts;
  }

  /** Entries that counted in more than 1 % of the texts, with their share, most frequent first. None below 100 texts. */
  problems(): LexiconProblem[] {
    if (!this.isEnough) return [];
    return this.entries
      .filter(({ kind, weight = 1 }) => kind === 'sentiment' || (kind === 'topic' && weight >= weighty))
      .map((entry) => {
        const share = (this.counts.get(`${entry.kind}/${entry.code} ${entry.phrase}`) ?? 0) / this.texts;
        return { ...problemOf(entry, 'too_frequent'), share };
      })
      .filter(({ share }) => share > mostOften)
      .sort((a, b) => b.share - a.share);
  }
}
