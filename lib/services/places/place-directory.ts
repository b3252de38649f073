import { type Db, database } from '@/db/client';
import { allPlaces } from '@/db/queries/places';
import { makeDirectory, type PlaceDirectory } from '@/lib/domain/places/directory';

const shared = globalThis as typeof globalThis & { ngheDanPlaces?: WeakMap<Db, Promise<PlaceDirectory>> };

/**
 * The places of the database as one directory, read once a process and database. Places change only with a new version
 * of the product, which starts anew. A failed read is tried again by the next caller.
 */
export function placeDirectory(db: Db = database()): Promise<PlaceDirectory> {
  shared.ngheDanPlaces ??= new WeakMap();
  const known = shared.ngheDanPlaces.get(db);
  if (known) return known;
  const reading = allPlaces(db).then(makeDirectory);
  shared.ngheDanPlaces.set(db, reading);
  reading.catch(() => shared.ngheDanPlaces?.delete(db));
  return reading;
}
