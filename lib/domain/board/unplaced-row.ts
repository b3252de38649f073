import { type Flag, flags, sentiments } from '../vocabulary';
import type { DashboardView, PlaceRow, Tally } from './dashboard';

/** The key of the row that stands for items whose place is not known. No place has it. */
export const unplacedKey = '~';

/**
 * What the breakdown leaves over: the items without a place, as a row of their own. Null when there are none, or when
 * rows and unplaced items do not add up to the total, so that what is left over is more than these.
 */
export function unplacedRow({ places, totals, previousTotals, flags: flagTotals }: DashboardView): PlaceRow | null {
  const sum = (of: (row: PlaceRow) => number) => places.reduce((total, row) => total + of(row), 0);
  const all = totals.all - sum((row) => row.all);
  if (all === 0 || all !== totals.unplaced || places.length === 0) return null;
  const tally = Object.fromEntries(sentiments.map((code) => [code, totals[code] - sum((row) => row[code])])) as Tally;
  const byFlag: Partial<Record<Flag, number>> = {};
  for (const code of flags) {
    const n = (flagTotals.find((flag) => flag.code === code)?.n ?? 0) - sum((row) => row.byFlag[code] ?? 0);
    if (n > 0) byFlag[code] = n;
  }
  return {
    ...tally,
    key: unplacedKey,
    name: '',
    level: places[0]?.level ?? 'district',
    rest: true,
    all,
    previousAll: Math.max(0, (previousTotals?.all ?? 0) - sum((row) => row.previousAll)),
    flagged: totals.flagged - sum((row) => row.flagged),
    byFlag,
  };
}
