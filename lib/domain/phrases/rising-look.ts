import { addDays, type Period } from '../period';
import { sources } from '../vocabulary';

/** Of which items phrases that rise are looked for: of all sources or of one. */
export const risingSources = ['all', ...sources] as const;
export type RisingSource = (typeof risingSources)[number];

/** `place` is empty for all that a unit sees; `day` is the last of the week. */
export type RisingLook = { readonly place: string; readonly source: RisingSource; readonly day: string };

const daysInWeek = 7;
/** A week is held against so many before it. */
export const weeksBefore = 4;
/** What was found for a day is kept for so many more, for whoever looks back. */
export const daysKept = 35;

/** The week that ends on a day, and the weeks it is held against. */
export function risingWeeks(day: string): { readonly week: Period; readonly before: Period } {
  const week = { from: addDays(day, 1 - daysInWeek), to: day };
  return { week, before: { from: addDays(week.from, -daysInWeek * weeksBefore), to: addDays(week.from, -1) } };
}

/**
 * Of the looks there are, the nearest to the one asked for: of the smallest place around it (`places`, the nearest first, the empty key for all
 * last), then of its source, then of the last day not after it, or else of the first after.
 */
export function nearestLook<T extends RisingLook>(
  looks: readonly T[],
  { places, source, day }: { readonly places: readonly string[]; readonly source: RisingSource; readonly day: string },
): T | null {
  const distance = (look: T) => [places.indexOf(look.place), look.source === source ? 0 : 1, look.day <= day ? 0 : 1];
  const fitting = looks.filter((look) => places.includes(look.place) && [source, 'all'].includes(look.source));
  const [best] = fitting.sort((a, b) => {
    const [one, other] = [distance(a), distance(b)];
    const at = one.findIndex((far, n) => far !== other[n]);
    if (at >= 0) return one[at]! - other[at]!;
    const isEarlier = a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
    return a.day <= day ? -isEarlier : isEarlier;
  });
  return best ?? null;
}
