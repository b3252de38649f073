import { reformDay } from '../period';
import { type Atlas, type Era, eraOf } from './atlas';
import { type Place, receivedBy, unplacedIn } from './place';

const eras: readonly Era[] = ['before', 'after'];
const dayBefore = (day: string) => day < reformDay;

/**
 * The buckets an item is counted in. By place only those that stand for its day: ward, district (from reformDay on the
 * group), province of that day; so the buckets of one level never overlap and a count of several disjoint ones is exact.
 * Throws when the key names no place.
 */
export function areasOf(atlas: Atlas, x: { placeKey: string | null; unitId: string; day: string }): string[] {
  if (x.placeKey === null) return [unplacedIn(x.unitId), receivedBy(x.unitId)];
  const place = atlas.get(x.placeKey);
  if (!place) throw new Error(`no place has the key ${x.placeKey}`);
  return [...atlas.chain(place, eraOf(x.day)), receivedBy(x.unitId)];
}

/**
 * Whether the place lies inside the areas on the day, or on any day when none is given. Areas that take in all a unit
 * received (`@unit`) hold every place.
 */
export function contains(atlas: Atlas, areas: readonly string[], placeKey: string, day?: string): boolean {
  const place = atlas.get(placeKey);
  if (!place) return false;
  if (areas.some((area) => area.startsWith('@'))) return true;
  if (day === undefined && areas.includes(placeKey)) return true;
  const asked = day === undefined ? eras : [eraOf(day)];
  return asked.some((era) => atlas.chain(place, era).some((key) => areas.includes(key)));
}

function standingKey(atlas: Atlas, key: string): string {
  const place = atlas.get(key);
  return place ? atlas.standing(place).key : key;
}

/** The keys without those that lie inside another, so that no item is counted twice under them. */
export function minimal(atlas: Atlas, placeKeys: readonly string[]): string[] {
  const keys = [...new Set(placeKeys.map((key) => standingKey(atlas, key)))];
  return keys.filter((key) => {
    const place = atlas.get(key);
    if (!place) return true;
    return !bucketEras(place).some((era) =>
      atlas.chain(place, era).some((above) => above !== key && keys.includes(above)),
    );
  });
}

/** The keys and those of former places that went on wholly as one of them: what a unit answers for through time. */
export function withPast(atlas: Atlas, placeKeys: readonly string[]): string[] {
  const keys = new Set(placeKeys);
  const past = atlas.all.filter(
    (place) =>
      !keys.has(place.key) &&
      place.level !== 'district' &&
      place.successors.some((link) => link.primary && keys.has(link.key)),
  );
  return [...keys, ...past.filter((place) => atlas.standing(place) === place).map((place) => place.key)];
}

/**
 * The rows of "by district" for the areas in the period: the districts of a province (from reformDay on the groups in
 * it), the wards of a district, a ward itself; the provinces themselves where there are several of today's. Areas that are
 * no places have no rows.
 */
export function breakdown(atlas: Atlas, areas: readonly string[], period: { from: string; to: string }): Place[] {
  const asked = eras.filter((era) => (era === 'before' ? dayBefore(period.from) : !dayBefore(period.to)));
  const places = areas.flatMap((area) => atlas.get(standingKey(atlas, area)) ?? []);
  const isOfProvinces = new Set(places.filter(isProvinceOfToday)).size > 1;
  const rows = new Map<string, Place>();
  for (const place of places) {
    for (const era of asked) {
      const found = isOfProvinces && place.level === 'province' ? itself(place, era) : rowsOf(atlas, place, era);
      for (const row of found) rows.set(row.key, row);
    }
  }
  return [...rows.values()].sort((a, b) => atlas.compare(a, b));
}

function isProvinceOfToday({ level, validTo }: Place): boolean {
  return level === 'province' && validTo === null;
}

function itself(place: Place, era: Era): readonly Place[] {
  return bucketEras(place).includes(era) ? [place] : [];
}

function rowsOf(atlas: Atlas, place: Place, era: Era): readonly Place[] {
  if (!bucketEras(place).includes(era)) return [];
  if (place.level === 'ward') return [place];
  if (place.level === 'district') return era === 'before' ? atlas.below(place.key) : atlas.group(place.key);
  if (era === 'before') return atlas.below(place.key);
  const districts = new Set(atlas.below(place.key).map((ward) => ward.districtKey ?? ''));
  return [...districts].map((key) => atlas.get(key)).filter((district) => district !== undefined);
}

/** The eras whose items a key counts: its own, for districts both. */
function bucketEras(place: Place): readonly Era[] {
  if (place.level === 'district') return eras;
  return place.validTo !== null && dayBefore(place.validTo) ? ['before'] : ['after'];
}
