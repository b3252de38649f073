import type { Period } from '../period';
import { reformDay } from '../period';
import type { PlaceDirectory } from '../places/directory';
import { type Place, unplacedIn } from '../places/place';
import type { ConditionTable, RolledUpBy } from './conditions';
import { type Filter, placesAs, placesIn, readEach } from './filter';

/**
 * Which counts a look at the dashboard adds up. `areas` are disjoint. `within` is set when the counts of those areas may
 * hold more than the viewer may see, so that only items which are in one of `within` too may be counted.
 */
export type Reach = { readonly areas: readonly string[]; readonly within?: readonly string[] };

/**
 * The areas a filter looks at for a viewer of `own` areas; null when a place of it is unknown or lies outside them, or when its
 * places cannot be added up.
 */
export function reachOf(directory: PlaceDirectory, own: readonly string[], filter: Filter): Reach | null {
  const asked: ConditionTable<Reach | null, RolledUpBy<'areas'>> = {
    place: () => {
      const keys = placesIn(filter);
      const places = placesAddedUp(directory, keys, filter);
      if (!places || !keys.every((key) => directory.contains(own, key))) return null;
      return reachOfPlaces(directory, own, places, filter);
    },
    unplaced: () => ({ areas: unplacedAreas(own) }),
  };
  const [reach = { areas: own }] = readEach(filter, asked);
  return reach;
}

/**
 * The places that count every item of any of the given ones once when they are added up: without those that lie in another. Null when one
 * is unknown, or lies in another in one part of the period and not in the other, as a former district can do.
 */
export function placesAddedUp(
  directory: PlaceDirectory,
  keys: readonly string[],
  period: Period,
): readonly Place[] | null {
  const places = [...new Set(keys)].map((key) => directory.get(key));
  if (!places.every((place) => place !== undefined)) return null;
  const counting = places.filter((place) => erasOf(place, period).length > 0);
  if (counting.length === 0) return places.slice(0, 1);
  const anyOther = (place: Place, test: (key: string) => boolean) =>
    counting.some((other) => other !== place && test(other.key));
  const top = counting.filter((place) => !anyOther(place, (key) => seesThroughout(directory, [key], place, period)));
  const overlaps = (place: Place, key: string) =>
    erasOf(place, period).some((day) => directory.contains([key], place.key, day));
  return top.some((place) => anyOther(place, (key) => overlaps(place, key))) ? null : top;
}

/** The filter as the board can add it up: with its first place alone where its places cannot be added up. */
export function addedUp(directory: PlaceDirectory, filter: Filter): Filter {
  const keys = placesIn(filter);
  if (keys.length < 2 || keys.some((key) => !directory.get(key)) || placesAddedUp(directory, keys, filter))
    return filter;
  return { ...filter, place: placesAs(keys.slice(0, 1)) };
}

/** The counts of these places, as far as a viewer of `own` areas may see them. */
export function reachOfPlaces(
  directory: PlaceDirectory,
  own: readonly string[],
  places: readonly Place[],
  period: Period,
): Reach {
  const areas = places.map((place) => place.key);
  const seen = seesByUnit(own) ? false : places.every((place) => seesThroughout(directory, own, place, period));
  return seen ? { areas } : { areas, within: own };
}

/** True for viewers of a unit without places of its own: they see what their units received, wherever it is. */
export function seesByUnit(own: readonly string[]): boolean {
  return own.some((area) => area.startsWith('@'));
}

/** The buckets of items whose place is not known. */
export function unplacedAreas(own: readonly string[]): string[] {
  return own.filter((area) => /^[@~]/.test(area)).map((area) => unplacedIn(area.slice(1)));
}

/** Before and after the reform a place lies in other places; it must lie inside in each part of the period it counts in. */
function seesThroughout(directory: PlaceDirectory, own: readonly string[], place: Place, period: Period): boolean {
  return erasOf(place, period).every((day) => directory.contains(own, place.key, day));
}

/** Whether nothing can be of the place on any day of the period: it had ended before, or was not there yet. */
export const isOutside = (place: Place, period: Period): boolean => erasOf(place, period).length === 0;

/** A day before the reform and one after, as far as the period has such days and the place counts on them. */
function erasOf(place: Place, period: Period): string[] {
  const ended = place.validTo !== null && place.validTo < reformDay;
  const countsBefore = place.level === 'district' || ended;
  const countsAfter = place.level === 'district' || !ended;
  return [
    ...(countsBefore && period.from < reformDay ? ['2025-06-30'] : []),
    ...(countsAfter && period.to >= reformDay ? [reformDay] : []),
  ];
}
