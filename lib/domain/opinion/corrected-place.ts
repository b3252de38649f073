import { describePlace } from '../places/describe';
import type { PlaceDirectory } from '../places/directory';
import { AmbiguousPlace } from '../report/ambiguous-place';
import { locateReport } from '../report/locate-report';
import { standardSpelling } from '../standard-spelling';

type Typed = { readonly place?: string; readonly placeKey?: string };
type Standing = { readonly placeKey: string | null; readonly day: string };

/**
 * The key of the place a correction means, null for "not known". A chosen key counts only while the name beside it may
 * mean it: a form sent without JavaScript carries the old key beside a new name. `areas` are the corrector's area keys.
 * Throws `InvalidInput` (`place`) for an unknown place, one outside the areas, or a name with several meanings.
 */
export function correctedPlace(
  directory: PlaceDirectory,
  areas: readonly string[],
  { place, placeKey }: Typed,
  standing: Standing,
): string | null {
  const nothingSaid = place === undefined && !placeKey;
  if (nothingSaid) return standing.placeKey;
  if (place === '') return null;
  const { day } = standing;
  const means = (key: string | null | undefined): key is string =>
    !!key && (place === undefined || namesOf(directory, key, day).includes(standardSpelling(place)));
  const given = means(placeKey) ? placeKey : means(standing.placeKey) ? standing.placeKey : (place ?? '');
  if (given === standing.placeKey) return given;
  const covered = areas.filter((area) => !/^[@~]/.test(area));
  try {
    return directory.atlas.standing(locateReport(directory, covered, given, day)).key;
  } catch (error) {
    const isChosen = error instanceof AmbiguousPlace && error.candidates.some(({ key }) => key === placeKey);
    if (isChosen && placeKey) return placeKey;
    throw error;
  }
}

function namesOf(directory: PlaceDirectory, key: string, day: string): string[] {
  const place = directory.get(key);
  if (!place) return [];
  const { atlas } = directory;
  const names = [place, ...atlas.formerNames(key)].map(({ name }) => name);
  return [...names, describePlace(atlas, place, day).name].map(standardSpelling);
}
