import { describePlace } from '@/lib/domain/places/describe';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Place } from '@/lib/domain/places/place';
import type { Locale } from '@/lib/domain/vocabulary';
import { placeWhen, placeWhere } from '@/lib/strings/places';

export type PlaceSuggestion = {
  key: string;
  name: string;
  /** What it lies in and, for a former place, what became of it. */
  where: string;
  /** True when no place is called so on the day. */
  ended: boolean;
};

/** How a place is called to choose it by, on a day; `isDated` says from or until when it was there too. */
export function suggestionOf(
  directory: PlaceDirectory,
  place: Place,
  { day, locale, isDated }: { readonly day: string; readonly locale: Locale; readonly isDated: boolean },
): PlaceSuggestion {
  const description = describePlace(directory.atlas, place, day);
  const when = isDated ? placeWhen(place, locale) : '';
  const where = [when, placeWhere(description, locale)].filter(Boolean).join(' · ');
  return { key: place.key, name: description.name, where, ended: description.form !== 'named' };
}
