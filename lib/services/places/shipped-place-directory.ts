import { readPlaces } from '@/db/places/read-places';
import { makeDirectory, type PlaceDirectory } from '@/lib/domain/places/directory';

/** The places this version ships as a directory, for commands that run without a database. */
export async function shippedPlaceDirectory(): Promise<PlaceDirectory> {
  const { places, links } = await readPlaces();
  const successors = new Map<string, { key: string; primary: boolean }[]>();
  for (const { key, successor, primary } of links) {
    const known = successors.get(key);
    if (known) known.push({ key: successor, primary });
    else successors.set(key, [{ key: successor, primary }]);
  }
  return makeDirectory(places.map((place) => ({ ...place, successors: successors.get(place.key) ?? [] })));
}
