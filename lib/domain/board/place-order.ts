import { changeOf, negativeShare } from './change';
import type { PlaceRow } from './dashboard';

export const placeSorts = ['total', 'negative', 'share', 'change', 'name'] as const;
export type PlaceSort = (typeof placeSorts)[number];

export function isPlaceSort(value: unknown): value is PlaceSort {
  return placeSorts.includes(value as PlaceSort);
}

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * The rows in reading order: largest first, names by the alphabet. Rows with too few items for a share or a rate follow
 * those that have one; the row of what is not known more nearly is last.
 */
export function orderPlaces(rows: readonly PlaceRow[], sort: PlaceSort): readonly PlaceRow[] {
  const value = (row: PlaceRow): number => {
    if (sort === 'name') return 0;
    if (sort === 'total') return row.all;
    if (sort === 'negative') return row.negative;
    if (sort === 'share') return negativeShare(row) ?? -1;
    const change = changeOf(row.all, row.previousAll);
    return change.kind === 'rate' ? change.rate : Number.NEGATIVE_INFINITY;
  };
  return [...rows].sort((a, b) => {
    if (a.rest !== b.rest) return a.rest ? 1 : -1;
    const [left, right] = [value(a), value(b)];
    if (left !== right) return right - left;
    return (sort === 'name' ? 0 : b.all - a.all) || collator.compare(a.name, b.name);
  });
}
