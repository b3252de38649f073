import { type KnownPlaces, knownPlacesOf } from '@/lib/domain/intake/known-places';
import type { PlaceDirectory } from '@/lib/domain/places/directory';

const known = new WeakMap<PlaceDirectory, KnownPlaces>();

/** The names of all places of the directory, of today and before, as channels may be called by them. */
export function knownPlaces(directory: PlaceDirectory): KnownPlaces {
  const made = known.get(directory) ?? knownPlacesOf(directory.atlas.all.map(({ shortName }) => shortName));
  known.set(directory, made);
  return made;
}
