import type { Period } from '../period';
import { reformDay } from '../period';
import type { PlaceDirectory } from '../places/directory';
import { type Place, unplacedIn } from '../places/place';
import type { ConditionTable, RolledUpBy } from './conditions';
import { type Filter, readEach } from './filter';

/**
 * Which counts a look at the dashboard adds up. `areas` are disjoint. `within` is set when the counts of those areas may
 * hold more than the viewer may see, so that only items which are in one of `within` too may be counted.
 */
export type Reach = { readonly areas: readonly string[]; readonly within?: readonly string[] };

/** The areas a filter looks at for a viewer of `own` areas; null when its place is unknown or lies outside them. */
export function reachOf(directory: PlaceDirectory, own: readonly string[], filter: Filter): Reach | null {
  const asked: ConditionTable<Reach | null, RolledUpBy<'areas'>> = {
    place: (key) => {
      const place = directory.get(key);
      if (!place || !directory.contains(own, place.key)) return null;
      return reachOfPlaces(directory, own, [place], filter);
    },
    unplaced: () => ({ areas: unplacedAreas(own) }),
  };
  const [reach = { areas: own }] = readEach(filter, asked);
  return reach;
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
  const ended = place.validTo !== null && place.validTo < reformDay;
  const countsBefore = place.level === 'district' || ended;
  const countsAfter = place.level === 'district' || !ended;
  return (
    (!countsBefore || period.from >= reformDay || directory.contains(own, place.key, '2025-06-30')) &&
    (!countsAfter || period.to < reformDay || directory.contains(own, place.key, reformDay))
  );
}
