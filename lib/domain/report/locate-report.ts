import { InvalidInput } from '../errors';
import type { PlaceDirectory } from '../places/directory';
import type { Place } from '../places/place';
import { AmbiguousPlace } from './ambiguous-place';

/**
 * The place a reporter means by `given` (a key, as lists give it, or a name in any spelling or a code) on `day`. `areas`
 * are the place keys the reporter's unit covers; none for a unit that is not geographic, which may name any place. Throws
 * `InvalidInput` for a place that is unknown or outside, `AmbiguousPlace` when several inside fit.
 */
export function locateReport(directory: PlaceDirectory, areas: readonly string[], given: string, day: string): Place {
  const problem = (code: string) => new InvalidInput([{ field: 'place', code, value: given.slice(0, 60) }]);
  const chosen = directory.get(given);
  const meant = chosen ? [chosen] : directory.meanings(given, areas.length > 0 ? { day, areas } : { day });
  if (!meant[0]) throw problem('unknown_place');
  const inside = areas.length > 0 ? meant.filter((place) => directory.contains(areas, place.key, day)) : meant;
  if (!inside[0]) throw problem('outside_area');
  if (inside.length > 1) throw new AmbiguousPlace(given.slice(0, 60), inside);
  return inside[0];
}
