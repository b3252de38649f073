import type { Executor } from '@/db/client';
import type { Comparison } from '@/db/queries/dashboard';
import type { ApartView, PlaceRow } from '@/lib/domain/board/dashboard';
import { tellsApart } from '@/lib/domain/board/kept-apart';
import { unplacedKey } from '@/lib/domain/board/unplaced-row';
import type { Filter } from '@/lib/domain/filter/filter';
import { reachOfPlaces, unplacedAreas } from '@/lib/domain/filter/reach';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { keptApartIn } from '../opinions/kept-apart-in';

type Look = {
  readonly directory: PlaceDirectory;
  readonly filter: Filter;
  readonly look: Comparison;
  readonly places: readonly PlaceRow[];
};

/** What the board tells of the items kept apart from the scope: as a whole, before, and beside each place of its rows. */
export async function readApart(
  tx: Executor,
  scope: Scope,
  { directory, filter, look, places }: Look,
): Promise<ApartView> {
  if (scope.apart) return { now: null, before: null, places: {} };
  if (!tellsApart(filter)) return { now: 'untold', before: 'untold', places: {} };
  const periods = [look.current, ...(look.previous ? [look.previous] : [])];
  const rows = places.filter((row) => !row.rest).flatMap((row) => directory.get(row.key) ?? []);
  const rowsReach = reachOfPlaces(directory, scope.areas, rows, filter);
  const [whole, byPlace, unplaced] = await Promise.all([
    keptApartIn(tx, scope, look, periods),
    keptApartIn(tx, scope, { ...rowsReach, within: rowsReach.within ?? look.within }, [look.current]),
    keptApartIn(tx, scope, { areas: unplacedAreas(scope.areas) }, [look.current]),
  ]);
  return {
    now: whole?.[0]?.all ?? null,
    before: whole?.[1]?.all ?? null,
    places: { ...Object.fromEntries(byPlace?.[0]?.byArea ?? []), [unplacedKey]: unplaced?.[0]?.all ?? 0 },
  };
}
