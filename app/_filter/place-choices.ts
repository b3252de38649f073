import type { Filter } from '@/lib/domain/filter/filter';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Place } from '@/lib/domain/places/place';

/** Places to choose from: those the area breaks down into and, inside the place looked at, the ones it does. */
export type PlaceChoices = {
  readonly wide: readonly Place[];
  readonly inside: { readonly place: Place; readonly places: readonly Place[] } | null;
};

export function placeChoices(directory: PlaceDirectory, areas: readonly string[], filter: Filter): PlaceChoices {
  const wide = directory.breakdown(areas, filter);
  const asked = filter.place ? directory.get(filter.place) : undefined;
  if (!asked) return { wide, inside: null };
  const home = wide.some((place) => place.key === asked.key) ? asked : directory.get(asked.districtKey ?? '');
  if (!home) return { wide: [...wide, asked], inside: null };
  const places = directory.breakdown([home.key], filter).filter((place) => place.key !== home.key);
  return { wide, inside: { place: home, places } };
}
