import type { PlaceMention } from '../classify/reading';
import { type Atlas, eraOf } from './atlas';
import type { PlaceDirectory } from './directory';
import type { Place } from './place';
import { lineage } from './resolve';

/**
 * The one place all mentions of a text come down to on the day: a ward with its own district and province, a district,
 * a province. Null when nothing or more than one place is named.
 */
export function placeFromMentions(
  directory: PlaceDirectory,
  mentions: readonly PlaceMention[],
  day: string,
): Place | null {
  const { atlas } = directory;
  const named = [...new Set(mentions.map((mention) => mention.code))].flatMap((code) => atlas.get(code) ?? []);
  const readings = named.map((place) => onDay(directory, place, named, day));
  const todayFirst = [...readings].sort((a, b) => Number(a?.validTo !== null) - Number(b?.validTo !== null));
  const meant = todayFirst.find(
    (place) => place !== null && readings.every((other) => other !== null && comesDownTo(atlas, other, place)),
  );
  return meant ?? null;
}

/** Whether naming `wide` along with `place` adds no other place: it lies around it, or is what it was before. */
function comesDownTo(atlas: Atlas, wide: Place, place: Place): boolean {
  return lineage(atlas, place).has(wide.key) || wide.successors.some((link) => link.key === place.key);
}

/** What went by the name on the day, when the text was read as naming a place of another time. */
function onDay({ atlas, resolve }: PlaceDirectory, place: Place, named: readonly Place[], day: string): Place | null {
  if (place.level === 'district' || atlas.isNamedOn(place, day) || place.validTo !== null) return place;
  const found = resolve(place.name, { day, areas: atlas.chain(place, eraOf(day)).slice(-1) });
  if (!found) return place;
  if ('place' in found) return found.place;
  const own = found.ambiguous.filter((other) =>
    named.some((above) => above.level === 'district' && lineage(atlas, other).has(above.key)),
  );
  return own.length === 1 ? own[0]! : null;
}
