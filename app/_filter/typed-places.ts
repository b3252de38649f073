/** The field in which places are typed by name; those that are chosen go by their keys. */
export const typedPlace = 'placeName';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Names of places as they were typed and not chosen. */
export function typedPlacesIn(params: Params): string[] {
  const given = Object.hasOwn(params, typedPlace) ? params[typedPlace] : undefined;
  return (given === undefined ? [] : [given].flat()).map((typed) => typed.toWellFormed()).filter(Boolean);
}
