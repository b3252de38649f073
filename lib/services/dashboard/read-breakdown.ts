import type { Executor } from '@/db/client';
import { type AreaCounts, type Comparison, type DashboardQueries, districtsNamed } from '@/db/queries/dashboard';
import type { PlaceRow } from '@/lib/domain/board/dashboard';
import { allOf, counterOf } from '@/lib/domain/board/dashboard-figures';
import { type AreaTally, addTallies, emptyTally, placeRows, restRow } from '@/lib/domain/board/place-rows';
import { type Filter, placesIn } from '@/lib/domain/filter/filter';
import { reachOfPlaces, seesByUnit } from '@/lib/domain/filter/reach';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Place } from '@/lib/domain/places/place';
import { flags } from '@/lib/domain/vocabulary';

type Look = {
  readonly directory: PlaceDirectory;
  readonly filter: Filter;
  readonly look: Comparison;
  readonly queries: DashboardQueries;
};

/** "By district": a row for each place the areas break down into, and one for what is known less exactly. */
export async function readBreakdown(
  tx: Executor,
  scope: Scope,
  { directory, filter, look, queries }: Look,
): Promise<PlaceRow[]> {
  if (filter.unplaced) return [];
  const wide = look.areas.map((area) => directory.get(area)).filter((place) => place !== undefined);
  const places =
    wide.length > 0 ? directory.breakdown(look.areas, filter) : await placesNamed(tx, scope, directory, look);
  const reach = reachOfPlaces(directory, scope.areas, places, filter);
  const tallies = tallied(
    await queries.countsByArea(tx, scope, { ...look, ...reach, within: reach.within ?? look.within }),
  );
  const rows = placeRows(places, tallies);
  const whole = wide.find((place) => place.validTo === null) ?? wide[0];
  if (!whole) return rows;
  const all = tallied(await queries.countsByArea(tx, scope, { ...look, areas: wide.map((place) => place.key) }));
  const name = placesIn(filter).length > 1 ? wide.map((place) => place.name).join(', ') : whole.name;
  const rest = restRow({ ...whole, name }, addTallies([...all.values()]), rows);
  return rest ? [...rows, rest] : rows;
}

/** The viewer's unit has no places: the districts its items happen to name. */
async function placesNamed(tx: Executor, scope: Scope, directory: PlaceDirectory, look: Comparison): Promise<Place[]> {
  if (!seesByUnit(look.areas)) return [];
  const keys = await districtsNamed(tx, scope, look.areas, look.current);
  const places = keys.map((key) => directory.get(key)).filter((place) => place !== undefined);
  return places.sort((a, b) => directory.atlas.compare(a, b));
}

function tallied(counts: readonly AreaCounts[]): Map<string, AreaTally> {
  const tallies = new Map<string, AreaTally>();
  for (const count of counts) {
    const tally = tallies.get(count.area) ?? emptyTally;
    const { negative, neutral, positive, flagged } = count;
    const byFlag = Object.fromEntries(
      flags.map((flag) => [flag, count[counterOf(flag)]] as const).filter(([, n]) => n > 0),
    );
    const now = { negative, neutral, positive, flagged, byFlag };
    tallies.set(count.area, count.current ? { ...tally, ...now } : { ...tally, previousAll: allOf(count) });
  }
  return tallies;
}
