import type { PlaceFinder, PlaceMention } from '../classify/reading';
import { contains } from './areas';
import type { Atlas } from './atlas';
import type { Gazetteer } from './gazetteer';
import type { Place, PlaceLevel } from './place';
import { liesIn, lineage } from './resolve';
import { type Found, scan } from './scan';

/**
 * Finds the places inside the areas that a text names: with a kind word or its abbreviation, districts and provinces also
 * without, wards without where the text says that a place follows or names the one around it right behind. A name that
 * several places share is a mention only when what stands around it tells which. Names outside the areas are passed over.
 */
export function makeFinder(atlas: Atlas, gazetteer: Gazetteer, areas: readonly string[]): PlaceFinder {
  const inside = new Map<string, boolean>();
  const isInside = (place: Place) => {
    const known = inside.get(place.key) ?? contains(atlas, areas, place.key);
    inside.set(place.key, known);
    return known;
  };
  return (text) => {
    const found = scan(gazetteer, text);
    const mentions: PlaceMention[] = [];
    if (found.length === 0) return mentions;
    const keys = namedKeys(found);
    for (let i = 0; i < found.length; i++) {
      const one = found[i]!;
      const { left, isPlaced } = narrow(atlas, text, found, i);
      if (one.doubtful && !isPlaced) continue;
      const some = left.filter(isInside);
      if (some.length === 0) continue;
      const place = pick(atlas, some.length > 1 ? alike(atlas, keys('district'), some) : some, one);
      if (!place || (isBareWard(one, place) && !isPlaced && isElsewhere(atlas, place, keys('province')))) continue;
      mentions.push({ code: place.key, name: place.name, start: one.start, end: one.end });
    }
    return mentions;
  };
}

const isBareWard = (one: Found, place: Place) => one.kind === false && place.level === 'ward';

/** The keys of what the text names that can only be places of one level, gathered when first asked for. */
function namedKeys(found: readonly Found[]): (level: PlaceLevel) => ReadonlySet<string> {
  const known = new Map<PlaceLevel, Set<string>>();
  return (level) => {
    const kept = known.get(level);
    if (kept) return kept;
    const keys = new Set<string>();
    for (const { places } of found) {
      if (places.every((place) => place.level === level)) for (const { key } of places) keys.add(key);
    }
    known.set(level, keys);
    return keys;
  };
}

/** Whether a ward's bare name means another place, as the text names only provinces it does not lie in. */
function isElsewhere(atlas: Atlas, place: Place, provinces: ReadonlySet<string>): boolean {
  return provinces.size > 0 && !isInAny(atlas, place, provinces);
}

function isInAny(atlas: Atlas, place: Place, keys: ReadonlySet<string>): boolean {
  for (const key of lineage(atlas, place)) if (key !== place.key && keys.has(key)) return true;
  return false;
}

/** What may stand between a ward and the district it is in: `phường 12 (quận Gò Vấp`. */
const joiner = /^[\s,()\-–.:/]*(?:(?:cũ|thuộc|của|cu|thuoc)[\s,()\-–.:/]*)*$/;

/** Marks after which the wider place may belong to something else: `Cát Lái - Phú Hữu: TP.HCM`. */
const looseGap = /[-–:.]/;

/**
 * What is left of the places when the wider place named right behind or right before is heeded, and whether one behind
 * holds them.
 */
function narrow(
  atlas: Atlas,
  text: string,
  found: readonly Found[],
  i: number,
): { left: readonly Place[]; isPlaced: boolean } {
  const { places, start, end } = found[i]!;
  let left = places;
  let edge = end;
  let isPlaced = false;
  for (let j = i + 1; isWider(places, found[j]) && joiner.test(text.slice(edge, found[j]!.start)); j++) {
    const kept = within(atlas, left, found[j]!);
    if (kept.length === 0) break;
    isPlaced ||= !looseGap.test(text.slice(end, found[j]!.start));
    left = kept;
    edge = found[j]!.end;
  }
  const before = found[i - 1];
  if (isWider(places, before) && joiner.test(text.slice(before.end, start)))
    left = orAll(within(atlas, left, before), left);
  return { left, isPlaced };
}

function isWider(places: readonly Place[], other: Found | undefined): other is Found {
  return other?.places.every((place) => place.level !== 'ward' && !places.includes(place)) === true;
}

/** Of places of one name those in a district the text names, if any are. */
function alike(atlas: Atlas, districts: ReadonlySet<string>, places: readonly Place[]): readonly Place[] {
  if (districts.size === 0) return places;
  return orAll(
    places.filter((place) => isInAny(atlas, place, districts)),
    places,
  );
}

function within(atlas: Atlas, places: readonly Place[], above: Found): Place[] {
  return places.filter((place) => above.places.some((wide) => liesIn(atlas, place, wide)));
}

const orAll = (some: readonly Place[], all: readonly Place[]) => (some.length > 0 ? some : all);

/**
 * The one place meant: what goes on a list of wards a ward, otherwise a district before wards of its name; a place of
 * today before ended ones; a name alone that is a province's means the province. Null when two are as likely.
 */
function pick(atlas: Atlas, places: readonly Place[], { kind, list, places: [first] }: Found): Place | null {
  const standing = [...new Set(places.map((place) => atlas.standing(place)))];
  if (standing.length < 2) return standing[0] ?? null;
  const wards = list && first!.level === 'ward' ? standing.filter((place) => place.level === 'ward') : [];
  const isToday = (place: Place) => place.validTo === null;
  const provinces = kind === false ? standing.filter((place) => place.level === 'province') : [];
  const districts = standing.filter((place) => place.level === 'district');
  const likely = [
    wards.filter(isToday),
    wards,
    provinces.filter(isToday),
    provinces,
    districts,
    standing.filter(isToday),
    standing,
  ].find((some) => some.length > 0);
  return likely?.length === 1 ? likely[0]! : null;
}
