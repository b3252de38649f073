import type { Period } from '../period';
import type { SeriesPoint, Tally } from './dashboard';

/** What one day counts; days that count nothing may be left out. */
export type DayCount = Tally & { readonly day: string; readonly flagged: number };

/** One point per bucket, zeros included, each the sum of its days. `buckets` are in order and do not overlap. */
export function toSeries(days: readonly DayCount[], buckets: readonly Period[]): SeriesPoint[] {
  const points = buckets.map(({ from, to }) => ({ from, to, negative: 0, neutral: 0, positive: 0, flagged: 0 }));
  for (const count of days) {
    const point = points[indexOf(buckets, count.day)];
    if (!point) continue;
    point.negative += count.negative;
    point.neutral += count.neutral;
    point.positive += count.positive;
    point.flagged += count.flagged;
  }
  return points;
}

function indexOf(buckets: readonly Period[], day: string): number {
  let low = 0;
  let high = buckets.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bucket = buckets[middle] as Period;
    if (day < bucket.from) high = middle - 1;
    else if (day > bucket.to) low = middle + 1;
    else return middle;
  }
  return -1;
}
