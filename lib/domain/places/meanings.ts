import { contains } from './areas';
import type { Atlas } from './atlas';
import type { Gazetteer } from './gazetteer';
import type { Place } from './place';
import { byCode, named } from './resolve';

/**
 * All that a place given as key, official code or name may mean to somebody who can be asked: where `resolve` takes the
 * likeliest, this leaves the choice. A name with its kind means places of that kind, and of those the one of the day.
 * Within `areas` names outside them are passed over when one inside fits. Places of the day come first.
 */
export function meanings(
  atlas: Atlas,
  gazetteer: Gazetteer,
  given: string,
  { day, areas }: { day: string; areas?: readonly string[] },
): Place[] {
  const coded = byCode(atlas, given, day);
  if (coded) return [coded];
  const isOfDay = (place: Place) => atlas.isNamedOn(place, day);
  const all = named(atlas, gazetteer, given).map(({ isFull, place }) => ({ isFull, place: atlas.standing(place) }));
  const begun = all.filter(({ place }) => place.validFrom <= day || isOfDay(place));
  const inside = areas ? begun.filter(({ place }) => contains(atlas, areas, place.key, day)) : [];
  const possible = inside.length > 0 ? inside : begun;
  const full = possible.filter(({ isFull }) => isFull);
  const meant = distinct(atlas, full.length > 0 ? full : possible);
  const ofDay = meant.filter(isOfDay);
  if (full.length > 0 && ofDay.length === 1) return ofDay;
  return meant.sort((a, b) => Number(isOfDay(b)) - Number(isOfDay(a)) || atlas.compare(a, b));
}

/** Each place once, and none that went on as another of them: who names it may as well mean that one. */
function distinct(atlas: Atlas, candidates: readonly { readonly place: Place }[]): Place[] {
  const places = new Map(candidates.map(({ place }) => [place.key, place]));
  const isThere = (key: string) => {
    const place = atlas.get(key);
    return place !== undefined && places.has(atlas.standing(place).key);
  };
  return [...places.values()].filter(
    ({ level, successors }) =>
      !successors.some(({ key, primary }) => (primary || level !== 'district') && isThere(key)),
  );
}
