/** What `canonicalJson` writes; a member that is `undefined` is left out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * The one way to write a value as JSON (RFC 8785): no space, members sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them. Throws `TypeError` for what has no such form: a number that is not finite, half a surrogate pair.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return writtenText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} cannot be written as JSON`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter((member): member is [string, Json] => member[1] !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${writtenText(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function writtenText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('half a surrogate pair cannot be written as JSON');
  return JSON.stringify(text);
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
