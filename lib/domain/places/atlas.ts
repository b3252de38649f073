import { reformDay } from '../period';
import { standardSpelling } from '../standard-spelling';
import type { Place } from './place';
import { isCurrent } from './years';

/** The two orders of administration: three levels until 30 June 2025, two from 1 July 2025 on. */
export type Era = 'before' | 'after';
export const eraOf = (day: string): Era => (day < reformDay ? 'before' : 'after');

/** The place names of an item on some day, smallest first; at most one of each level. */
export type Chain = readonly string[];

/** All places with the ways between them. */
export type Atlas = {
  readonly all: readonly Place[];
  get(key: string): Place | undefined;
  /** The place under the key it has today when it only changed its kind or name; otherwise itself. */
  standing(place: Place): Place;
  /** What a place of today was called before, latest first. */
  formerNames(key: string): readonly Place[];
  /** Places directly below, in the order of their names: districts of a former province, wards of a district or province. */
  below(key: string): readonly Place[];
  /** The wards of today grouped under a former district. */
  group(districtKey: string): readonly Place[];
  /** Whether the place can be named on the day: it is so called, or it is a district that lives on as a group. */
  isNamedOn(place: Place, day: string): boolean;
  chain(place: Place, era: Era): Chain;
  /** Sorts places by name as a Vietnamese reader expects, numbers by value. */
  compare(a: Place, b: Place): number;
};

const byName = new Intl.Collator('vi', { numeric: true });

export function makeAtlas(places: readonly Place[]): Atlas {
  const byKey = new Map(places.map((place) => [place.key, place]));
  const former = new Map<string, Place[]>();
  const renamed = new Map<string, Place>();
  const below = new Map<string, Place[]>();
  const groups = new Map<string, Place[]>();
  const pastProvinces = new Map<string, Place[]>();
  const push = (map: Map<string, Place[]>, key: string, place: Place) => {
    const list = map.get(key);
    if (list) list.push(place);
    else map.set(key, [place]);
  };
  const primary = (place: Place) => place.successors.find((link) => link.primary)?.key;
  const isPast = (place: Place) => place.validTo !== null && place.validTo < reformDay;

  const sorted = [...places].sort((a, b) => byName.compare(a.shortName, b.shortName) || (a.key < b.key ? -1 : 1));
  const order = new Map(sorted.map((place, at) => [place, at]));
  for (const place of sorted) {
    const next = primary(place);
    const successor = next === undefined ? undefined : byKey.get(next);
    if (place.validTo !== null && !isPast(place) && successor) {
      push(former, successor.key, place);
      renamed.set(place.key, successor);
      continue;
    }
    if (place.parentKey) push(below, place.parentKey, place);
    if (place.level === 'ward' && !isPast(place) && place.districtKey) push(groups, place.districtKey, place);
    if (place.level === 'province' && isPast(place) && next) push(pastProvinces, next, place);
  }

  const provinceAfter = (pastKey: string | null | undefined): string[] => {
    const past = pastKey ? byKey.get(pastKey) : undefined;
    const next = past && primary(past);
    return next ? [next] : [];
  };
  const provinceBefore = (place: Place): string[] => {
    const olds = pastProvinces.get(place.key) ?? [];
    const same =
      olds.length === 1
        ? olds[0]
        : olds.find((old) => standardSpelling(old.shortName) === standardSpelling(place.shortName));
    return same ? [same.key] : [];
  };
  const districtChain = (key: string | null, era: Era): string[] => {
    const district = key ? byKey.get(key) : undefined;
    if (!district) return [];
    const above =
      era === 'before' ? (district.parentKey ? [district.parentKey] : []) : provinceAfter(district.parentKey);
    return [district.key, ...above];
  };

  const chains = { before: new Map<Place, Chain>(), after: new Map<Place, Chain>() };
  function chain(given: Place, era: Era): Chain {
    const known = chains[era].get(given);
    if (known) return known;
    const made = makeChain(given, era);
    chains[era].set(given, made);
    return made;
  }

  function makeChain(given: Place, era: Era): Chain {
    const place = renamed.get(given.key) ?? given;
    const past = isPast(place);
    if (place.level === 'district') return districtChain(place.key, era);
    if (place.level === 'province') {
      if (past) return era === 'before' ? [place.key] : provinceAfter(place.key);
      return era === 'after' ? [place.key] : provinceBefore(place);
    }
    if (era === 'before')
      return past ? [place.key, ...districtChain(place.districtKey, era)] : districtChain(place.districtKey, era);
    return past
      ? chainOfEndedWard(place)
      : [place.key, ...(place.districtKey ? [place.districtKey] : []), ...(place.parentKey ? [place.parentKey] : [])];
  }

  // A ward that was split is never turned into one of its parts; only what all parts share is certain.
  function chainOfEndedWard(place: Place): Chain {
    const next = byKey.get(primary(place) ?? '');
    if (next) return chain(next, 'after');
    const home = districtChain(place.districtKey, 'after');
    const shared = new Set(place.successors.map((link) => byKey.get(link.key)?.districtKey ?? ''));
    return shared.size === 1 && shared.has(home[0]!) ? home : home.slice(1);
  }

  const formerNames = (key: string) => former.get(key) ?? [];
  return {
    all: places,
    get: (key) => byKey.get(key),
    standing: (place) => renamed.get(place.key) ?? place,
    formerNames,
    below: (key) => below.get(key) ?? [],
    group: (key) => groups.get(key) ?? [],
    isNamedOn: (place, day) =>
      isCurrent(place, day) ||
      (place.level === 'district' && day >= reformDay) ||
      formerNames(place.key).some((old) => isCurrent(old, day)),
    chain,
    compare: (a, b) => order.get(a)! - order.get(b)!,
  };
}
