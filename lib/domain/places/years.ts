import type { Place } from './place';

/** `validFrom` of a place whose beginning lies before these records. */
export const fromUnknown = '0001-01-01';

/** True when the place was called so on the day. */
export function isCurrent(place: Pick<Place, 'validFrom' | 'validTo'>, day: string): boolean {
  return place.validFrom <= day && (place.validTo === null || day <= place.validTo);
}
