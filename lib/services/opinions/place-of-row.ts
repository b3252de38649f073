import { InvalidInput } from '@/lib/domain/errors';
import type { OwnTags } from '@/lib/domain/intake/own-export';
import { correctedPlace } from '@/lib/domain/opinion/corrected-place';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { standardSpelling } from '@/lib/domain/standard-spelling';

type Standing = { readonly placeKey: string | null; readonly day: string; readonly areas: readonly string[] };

/**
 * The key of the place a row of an export names, null for "not known"; the standing one where the row says what the export said of
 * it. The district beside it tells apart what goes by one name. Throws as `correctedPlace`.
 */
export function placeOfRow(
  directory: PlaceDirectory,
  scope: Scope,
  given: OwnTags['place'],
  standing: Standing,
): string | null {
  if (given === undefined) return standing.placeKey;
  if (given === null) return null;
  const now = directory.get(standing.placeKey ?? '')?.name;
  const district = standing.areas.map((area) => directory.get(area)).find((place) => place?.level === 'district')?.name;
  const isSame = (a: string, b: string | undefined) => b !== undefined && standardSpelling(a) === standardSpelling(b);
  const isSameDistrict = given.district === '' || isSame(given.district, district);
  if (isSame(given.name, now) && isSameDistrict) return standing.placeKey;
  const means = (place: string) => correctedPlace(directory, scope.areas, { place }, standing);
  const withDistrict = given.district === '' ? given.name : `${given.name}, ${given.district}`;
  if (isSame(given.name, now)) return means(withDistrict);
  try {
    return means(given.name);
  } catch (error) {
    if (!(error instanceof InvalidInput) || withDistrict === given.name) throw error;
    return means(withDistrict);
  }
}
