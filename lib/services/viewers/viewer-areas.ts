import { type Db, database } from '@/db/client';
import { unitReach } from '@/db/identity';
import { receivedBy, unplacedIn } from '@/lib/domain/place';
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
  const directory = await placeDirectory(db);
  return { units, areas: [...directory.minimal(directory.withPast(places)), ...units.map(unplacedIn)] };
}
