import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { type Db, database } from '@/db/client';
import { parsePlaceSearch } from '@/lib/domain/input/place-search';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { describePlace } from '@/lib/domain/places/describe';
import type { Locale } from '@/lib/domain/vocabulary';
import { placeWhere } from '@/lib/strings/places';
import { placeDirectory } from './place-directory';

export type PlaceSuggestion = {
  key: string;
  name: string;
  /** What it lies in and, for a former place, what became of it. */
  where: string;
  /** True when no place is called so on the day. */
  ended: boolean;
};

/**
 * Places in the viewer's areas that begin with, contain or nearly spell `q`, at most `limit` (8), the likeliest first;
 * names mean what they meant on `day`. Throws `NotAllowed`, `InvalidInput`.
 */
export async function searchPlaces(
  viewer: Viewer,
  input: unknown,
  db: Db = database(),
  locale: Locale = 'vi',
): Promise<PlaceSuggestion[]> {
  const scope = allow(viewer, 'place.search');
  const { q, day, limit } = parsePlaceSearch(input);
  const directory = await placeDirectory(db);
  return directory.search(q, { areas: scope.areas, day, limit }, distance).map((place) => {
    const description = describePlace(directory.atlas, place, day);
    const where = placeWhere(description, locale);
    return { key: place.key, name: description.name, where, ended: description.form !== 'named' };
  });
}

function distance(a: string, b: string): number {
  return distances.DamerauLevenshteinDistance(a, b, { restricted: true });
}
