import type { PlaceMention } from '../classify/reading';
import type { Place } from '../place';
import { eraOf } from './atlas';
import type { PlaceDirectory } from './directory';
import { lineage } from './resolve';

/**
 * The one place all mentions of a text come down to on the day: a ward with its own district and province, a district,
 * a province. Null when nothing or more than one place is named.
 */
export function placeFromMentions(
  { atlas }: Pick<PlaceDirectory, 'atlas'>,
  mentions: readonly PlaceMention[],
  day: string,
): Place | null {
  const named = [...new Set(mentions.map((mention) => mention.code))].flatMap((code) => atlas.get(code) ?? []);
  const readings = named.map((place) => onDay(place));
  const meant = readings.find((place) =>
    readings.every((other) => other === place || lineage(atlas, place).has(other.key)),
  );
  return meant ?? null;

  /** The province of that day for a province that went by the same name in both orders. */
  function onDay(place: Place): Place {
    if (place.level !== 'province' || atlas.isNamedOn(place, day)) return place;
    const then = atlas.get(atlas.chain(place, eraOf(day))[0] ?? '');
    return then?.shortName === place.shortName ? then : place;
  }
}
