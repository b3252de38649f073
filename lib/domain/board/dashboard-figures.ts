import { type Flag, flags, type Sentiment, type Source, type Topic, topics } from '../vocabulary';
import type { TopicRow, Totals } from './dashboard';

/** Counters as the roll-up has them; a flag's counter is its code in lower case. */
export type Counters = Readonly<Record<Sentiment | 'flagged' | Lowercase<Flag>, number>>;
type DayCounters = Counters & { readonly source: Source };
type TopicCounters = Readonly<Record<Sentiment, number>> & { readonly topic: Topic; readonly current: boolean };

export const counterOf = (flag: Flag) => flag.toLowerCase() as Lowercase<Flag>;

export function allOf(counts: Readonly<Record<Sentiment, number>>): number {
  return counts.negative + counts.neutral + counts.positive;
}

/** The totals of some days and sources. `unplaced` is counted apart, since no day tells it. */
export function totalsOf(days: readonly DayCounters[], unplaced: number): Totals {
  const sum = (pick: (count: DayCounters) => number) => days.reduce((total, count) => total + pick(count), 0);
  return {
    negative: sum((count) => count.negative),
    neutral: sum((count) => count.neutral),
    positive: sum((count) => count.positive),
    all: sum(allOf),
    bySource: {
      report: sum((count) => (count.source === 'report' ? allOf(count) : 0)),
      post: sum((count) => (count.source === 'post' ? allOf(count) : 0)),
    },
    flagged: sum((count) => count.flagged),
    unplaced,
  };
}

/** Every flag with how many items have it, none included. An item with two flags is in both. */
export function flagTotals(days: readonly Counters[]): { code: Flag; n: number }[] {
  return flags.map((code) => ({ code, n: days.reduce((total, count) => total + count[counterOf(code)], 0) }));
}

/** Topics heard of in the period or the one before, most items first. An item with two topics is in both. */
export function topicRows(counts: readonly TopicCounters[]): TopicRow[] {
  const rows = topics.map((code) => {
    const of = (current: boolean) => counts.find((count) => count.topic === code && count.current === current);
    const now = of(true);
    const before = of(false);
    const { negative = 0, neutral = 0, positive = 0 } = now ?? {};
    const all = negative + neutral + positive;
    return { code, negative, neutral, positive, all, previousAll: before ? allOf(before) : 0 };
  });
  return rows.filter((row) => row.all > 0 || row.previousAll > 0).sort((a, b) => b.all - a.all);
}
