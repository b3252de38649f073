import { type Db, database } from '@/db/client';
import { unitReach } from '@/db/identity';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { receivedBy, unplacedIn } from '@/lib/domain/places/place';
import { placeDirectory } from '@/lib/services/places/place-directory';

/**
 * What people of a unit may look at: the unit and all below it, and the area keys of their items. A unit with places
 * sees those places and what its units received without a place; one without places sees what its units received.
 */
export async function viewerAreas(
  unitId: string,
  db: Db = database(),
): Promise<{ units: readonly string[]; areas: readonly string[] }> {
  const { units, places } = await unitReach(db, unitId);
  if (places.length === 0) return { units, areas: units.map(receivedBy) };
  return { units, areas: [...(await coveredAreas(places, db)), ...units.map(unplacedIn)] };
}

const kept = new WeakMap<PlaceDirectory, Map<string, readonly string[]>>();

/** The places with what they were before the reform, without nested ones. Kept: it walks over every place there is. */
export async function coveredAreas(places: readonly string[], db: Db): Promise<readonly string[]> {
  const directory = await placeDirectory(db);
  const known = kept.get(directory) ?? new Map<string, readonly string[]>();
  kept.set(directory, known);
  const name = places.join(' ');
  const areas = known.get(name) ?? directory.minimal(directory.withPast(places));
  if (known.size < 5000) known.set(name, areas);
  return areas;
}
