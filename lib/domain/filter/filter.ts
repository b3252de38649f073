import type { NamedPeriod } from '../period';
import type { Flag, Sentiment, Source, Topic } from '../vocabulary';

/**
 * What the dashboard, the list and the exports all look at; the address holds it whole. Days are `YYYY-MM-DD`, both
 * inclusive. `place` is a place key. `unplaced` keeps only items whose place is not known.
 */
export type Filter = NamedPeriod & {
  readonly source?: Source;
  readonly topic?: Topic;
  readonly place?: string;
  readonly unplaced?: boolean;
  readonly sentiment?: Sentiment;
  /** A flag code, or `any` for items with at least one. */
  readonly flag?: Flag | 'any';
  readonly q?: string;
};
