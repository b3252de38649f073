import { NotAllowed } from '@/lib/domain/errors';
import { type Filter, placesIn } from '@/lib/domain/filter/filter';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';

/** Throws `NotAllowed` when the filter looks at a place or a unit outside the scope. */
export function requirePlaceInScope(scope: Scope, filter: Filter, directory: PlaceDirectory): void {
  const isInside = placesIn(filter).every((place) => directory.contains(scope.areas, place));
  if (!isInside || (filter.unit && !scope.units.includes(filter.unit))) throw new NotAllowed(scope.task);
}
