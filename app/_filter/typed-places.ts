import type { FilterParams } from '@/lib/domain/input/filter';

/** The field in which places are typed by name; those that are chosen go by their keys. */
export const typedPlace = 'placeName';

/** Names of places as they were typed and not chosen. */
export function typedPlacesIn(params: FilterParams): string[] {
  const given =
    params instanceof URLSearchParams
      ? params.getAll(typedPlace)
      : Object.hasOwn(params, typedPlace)
        ? params[typedPlace]
        : undefined;
  return (given === undefined ? [] : [given].flat()).map((typed) => typed.toWellFormed()).filter(Boolean);
}
