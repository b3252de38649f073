import type { Db } from '@/db/client';
import { InvalidInput, type Problem } from '@/lib/domain/errors';
import { placeDirectory } from '../places/place-directory';

type Wish = { field: string; given: readonly string[]; within: readonly string[] | null; day: string };

/**
 * The keys of places given by key, code or name, nested ones left out. Those outside `within` (area keys; `null` for
 * anywhere) and those that mean nothing or several things are `InvalidInput`, each named.
 */
export async function coveredPlaces(db: Db, { field, given, within, day }: Wish): Promise<string[]> {
  const directory = await placeDirectory(db);
  const problems: Problem[] = [];
  const keys: string[] = [];
  for (const value of given) {
    const exact = directory.get(value);
    const found = exact ? { place: exact } : directory.resolve(value, { day, areas: within ?? [] });
    if (!found) problems.push({ field, code: 'unknown_place', value });
    else if ('ambiguous' in found) problems.push({ field, code: 'ambiguous_place', value });
    else if (within && !directory.contains(within, found.place.key)) {
      problems.push({ field, code: 'outside_area', value: found.place.name });
    } else keys.push(found.place.key);
  }
  if (problems.length > 0) throw new InvalidInput(problems);
  return directory.minimal(keys);
}
