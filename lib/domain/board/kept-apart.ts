import { conditionsIn, type Filter, placesIn } from '../filter/filter';
import { apartFlag } from '../vocabulary';

/** Fewer kept apart are never told as a number. */
export const fewApart = 10;

/**
 * How many items of a look are kept apart from a viewer: whole tens, 0 for fewer than ten. `untold` where the look chooses
 * by more than place and period. Null for whoever is named to read them: nothing is kept from them.
 */
export type KeptApart = number | 'untold' | null;

/**
 * How many are told between two days, of how many there were up to the day before the first and up to the last. It counts
 * how often the number of all that ever came passes a ten, so that whatever periods are told, and however they overlap,
 * they add up and differ by whole tens. It is less than ten away from the truth.
 */
export function inTens(before: number, upTo: number): number {
  return fewApart * (Math.floor(upTo / fewApart) - Math.floor(before / fewApart));
}

/**
 * Whether what is kept apart is told for a look: only for a place and a period, where all that is asked for are flags that it has. Of
 * several places together it is not: what is told of one with now this and now that place beside it would tell each item of it.
 */
export function tellsApart(filter: Filter): boolean {
  if (placesIn(filter).length > 1) return false;
  return conditionsIn(filter).every(
    (name) =>
      name === 'place' ||
      name === 'unplaced' ||
      (name === 'flag' && (filter.flag === 'any' || filter.flag === apartFlag)),
  );
}

/** A number of visible items and what is told of those kept apart, as one. */
export function withApart(visible: number, apart: KeptApart | undefined): number {
  return visible + (typeof apart === 'number' ? apart : 0);
}
