import type { Place, PlaceLevel } from '../places/place';
import { type Flag, flags, sentiments } from '../vocabulary';
import type { PlaceRow } from './dashboard';

/** The counters of one area, by sentiment, `flagged` and flag. */
export type AreaTally = Pick<PlaceRow, 'negative' | 'neutral' | 'positive' | 'flagged' | 'byFlag' | 'previousAll'>;

export const emptyTally: AreaTally = { negative: 0, neutral: 0, positive: 0, flagged: 0, byFlag: {}, previousAll: 0 };

/** What the rest of a breakdown is called by: the place it is the rest of. */
type Whole = { readonly key: string; readonly name: string; readonly level: PlaceLevel };

/** A row for each place, silent ones included. */
export function placeRows(places: readonly Place[], tallies: ReadonlyMap<string, AreaTally>): PlaceRow[] {
  return places.map(({ key, name, level }) => rowOf({ key, name, level }, tallies.get(key) ?? emptyTally, false));
}

/** The row of items known only to be somewhere in `whole`, or null when there are none. `all` counts the whole. */
export function restRow(whole: Whole, all: AreaTally, rows: readonly PlaceRow[]): PlaceRow | null {
  const left = rows.reduce<AreaTally>((rest, row) => combine(rest, row, -1), all);
  const row = rowOf(whole, left, true);
  return row.all > 0 || row.previousAll > 0 ? row : null;
}

export function addTallies(tallies: readonly AreaTally[]): AreaTally {
  return tallies.reduce((sum, tally) => combine(sum, tally, 1), emptyTally);
}

function rowOf(place: Whole, tally: AreaTally, rest: boolean): PlaceRow {
  return { ...tally, ...place, rest, all: sentiments.reduce((sum, code) => sum + tally[code], 0) };
}

function combine(a: AreaTally, b: AreaTally, sign: 1 | -1): AreaTally {
  const byFlag: Partial<Record<Flag, number>> = {};
  for (const flag of flags) {
    const n = (a.byFlag[flag] ?? 0) + sign * (b.byFlag[flag] ?? 0);
    if (n !== 0) byFlag[flag] = n;
  }
  return {
    negative: a.negative + sign * b.negative,
    neutral: a.neutral + sign * b.neutral,
    positive: a.positive + sign * b.positive,
    flagged: a.flagged + sign * b.flagged,
    previousAll: a.previousAll + sign * b.previousAll,
    byFlag,
  };
}
