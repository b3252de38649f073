import { isOwnHeading } from './handed-back';
import { fieldOf } from './post-fields';

const fewestDigits = 16;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** JSON text whose integers past what a number holds exactly are texts. Goes through it once; most texts have none. */
export function withLongIntegersAsText(json: string): string {
  if (!hasManyDigits(json)) return json;
  let made = '';
  let taken = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 34) at = endOfText(json, at);
    else if (code === 45 || (code >= 48 && code <= 57)) {
      number.lastIndex = at;
      const found = number.exec(json)?.[0];
      if (found === undefined) continue;
      if (/^-?\d+$/.test(found) && !Number.isSafeInteger(Number(found))) {
        made += `${json.slice(taken, at)}"${found}"`;
        taken = at + found.length;
      }
      at += found.length - 1;
    }
  }
  return made + json.slice(taken);
}

/** So many digits in a row cover one of every so many places: only those are looked at. */
function hasManyDigits(json: string): boolean {
  for (let at = fewestDigits - 1; at < json.length; at += fewestDigits) {
    if (!isDigit(json, at)) continue;
    let first = at;
    let last = at;
    while (isDigit(json, first - 1)) first--;
    while (isDigit(json, last + 1)) last++;
    if (last - first + 1 >= fewestDigits) return true;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Where the text that begins here ends, or the end of all. */
function endOfText(json: string, begin: number): number {
  for (let at = json.indexOf('"', begin + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return json.length;
}

type Values = Readonly<Record<string, unknown>>;

/** What wraps a record in the files of maps, databases and interfaces of programs. */
const wrappers = new Set('properties attributes fields _source node record item post snippet answers'.split(' '));
/** Fields that mean the same wherever they stand; an id is that of what it stands in. */
const anywhere = new Set<unknown>(
  'text date place ward district province reach views likes comments shares'.split(' '),
);

/** What programs send as an object with a name. */
const called = new Set<unknown>(['place', 'channel', 'source']);

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const deepestFlat = 4;

/** What databases wrap a day or a number in: `{"$date": {"$numberLong": "…"}}`. */
function unwrapped(value: unknown): unknown {
  if (!isObject(value)) return value;
  const [name = '', ...more] = Object.keys(value);
  return more.length === 0 && /^\$(?:date|number\w+)$/.test(name) ? unwrapped(value[name]) : value;
}

const mostParts = 5;

/** A record in parts, as Facebook gives what one downloads: `"data": [{"post": …}, {"update_timestamp": …}]`. */
const partsOf = (name: string, value: unknown): readonly Values[] | null =>
  name === 'data' && Array.isArray(value) && value.length <= mostParts && value.every(isObject) ? value : null;

type Inside = { readonly outer: string; readonly inner: string; readonly path: string; readonly value: unknown };

/**
 * A record with the objects in it laid flat, each value under the path to it (`location.lat`). What means the same
 * anywhere (`group/Nội dung`, `properties.text`) goes by its own name, where no other value has it. Nothing is looked for in what stands
 * under somebody who writes. Our own keys are left out.
 */
export function flatRecord(record: Values): Values {
  if (!isDeep(record)) return record;
  const flat: Record<string, unknown> = Object.create(null);
  const inside: Inside[] = [];
  const lay = (outer: string, path: string, value: Values, depth: number) => {
    for (const inner of Object.keys(value)) {
      const one = unwrapped(value[inner]);
      const goesOn = isObject(one) && depth < deepestFlat && fieldOf(outer) !== 'author' && fieldOf(inner) !== 'author';
      if (goesOn) lay(inner, `${path}.${inner}`, one, depth + 1);
      else inside.push({ outer, inner, path: `${path}.${inner}`, value: one });
    }
  };
  for (const name of Object.keys(record)) {
    const value = unwrapped(record[name]);
    if (isOwnHeading(name)) continue;
    const parts = partsOf(name, value);
    if (isObject(value)) lay(name, name, value, 1);
    else if (parts) for (const [n, part] of parts.entries()) lay(name, `${name}.${n}`, part, 1);
    else if (name.includes('/')) {
      const at = name.lastIndexOf('/');
      inside.push({ outer: name.slice(0, at), inner: name.slice(at + 1), path: name, value });
    } else flat[name] = value;
  }
  const times = new Map<string, number>();
  for (const { inner } of inside) times.set(inner, (times.get(inner) ?? 0) + 1);
  for (const { outer, inner, path, value } of inside) {
    const own = ownName(outer, inner, times.get(inner) === 1);
    const isOwn = own !== null && (own === outer || fieldOf(path) !== 'author') && !(own in flat);
    const name = isOwn ? own : path;
    if (!(name in flat)) flat[name] = value;
  }
  return flat;
}

/** The name by which a value is told: never of what stands under somebody who writes. */
function ownName(outer: string, inner: string, isOnly: boolean): string | null {
  const field = fieldOf(outer);
  if (field === 'author') return null;
  if (inner === 'name' && called.has(field)) return outer;
  return wrappers.has(outer) || (isOnly && anywhere.has(fieldOf(inner))) ? inner : null;
}

function isDeep(record: Values): boolean {
  for (const name in record)
    if (isObject(record[name]) || name === 'data' || name.includes('/') || isOwnHeading(name)) return true;
  return false;
}
