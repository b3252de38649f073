import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { type Db, database } from '@/db/client';
import { parsePlaceSearch } from '@/lib/domain/input/place-search';
import { allow, type Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { placeDirectory } from './place-directory';
import { type PlaceSuggestion, suggestionOf } from './suggestion-of';

/**
 * Places in the viewer's areas that begin with, contain or nearly spell `q`, at most `limit` (8), the likeliest first;
 * names mean what they meant on `day`; asked for with `dated`, from or until when each was there is said. Throws `NotAllowed`, `InvalidInput`.
 */
export async function searchPlaces(
  viewer: Viewer,
  input: unknown,
  db: Db = database(),
  locale: Locale = 'vi',
): Promise<PlaceSuggestion[]> {
  const scope = allow(viewer, 'place.search');
  const { q, day, limit, dated: isDated } = parsePlaceSearch(input);
  const directory = await placeDirectory(db);
  const found = directory.search(q, { areas: scope.areas, day, limit }, distance);
  return found.map((place) => suggestionOf(directory, place, { day, locale, isDated }));
}

function distance(a: string, b: string): number {
  return distances.DamerauLevenshteinDistance(a, b, { restricted: true });
}
