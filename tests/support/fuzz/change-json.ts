import { pick } from '@/lib/domain/random';
import { below, chance, changeText, type Random } from './change-text';
import { pieces } from './pieces';

const strange = (random: Random): unknown =>
  pick(random, [
    null,
    true,
    [],
    {},
    0,
    -1,
    1e300,
    Number.MAX_SAFE_INTEGER,
    46155.5,
    '',
    pick(random, pieces),
    [pick(random, pieces)],
    { text: pick(random, pieces) },
    deep(1 + below(random, 80)),
  ]);

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { a: value };
  return value;
}

/** JSON with one of its values, keys or brackets changed; what is no JSON is changed as a text. */
export function changeJson(text: string, random: Random, others: readonly string[] = []): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return changeText(text, random, others);
  }
  if (chance(random, 0.08)) return changeText(text, random, others);
  for (let left = 1 + below(random, 2); left > 0; left--) value = changed(value, random, others);
  const written = JSON.stringify(value, null, chance(random, 0.1) ? 2 : 0) ?? '';
  return chance(random, 0.1) ? bracketed(written, random) : written;
}

function changed(value: unknown, random: Random, others: readonly string[]): unknown {
  if (Array.isArray(value) && value.length > 0 && chance(random, 0.9)) {
    const at = Math.floor(random() * value.length);
    if (chance(random, 0.1)) return [...value, value[at], value[at]];
    if (chance(random, 0.05)) return value.filter((_, i) => i !== at);
    return value.map((one, i) => (i === at ? changed(one, random, others) : one));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && chance(random, 0.95)) {
    const entries = Object.entries(value);
    if (entries.length === 0 || chance(random, 0.1)) return withKey(value, pick(random, pieces), strange(random));
    const [key, inside] = pick(random, entries);
    if (chance(random, 0.08)) return Object.fromEntries(entries.filter(([name]) => name !== key));
    return withKey(value, key, changed(inside, random, others));
  }
  if (typeof value === 'string' && chance(random, 0.8)) return changeText(value, random, others).slice(0, 3_000);
  if (typeof value === 'number' && chance(random, 0.5)) return value * (random() * 4 - 1);
  return strange(random);
}

/** `__proto__` too becomes a key of its own, as `JSON.parse` makes it. */
const withKey = (value: object, key: string, inside: unknown) =>
  Object.fromEntries([...Object.entries(value).filter(([name]) => name !== key), [key, inside]]);

function bracketed(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  return (
    text.slice(0, at) +
    pick(random, ['[', ']', '{', '}', '"', ',', ':', '\\']).repeat(1 + below(random, 200)) +
    text.slice(at)
  );
}
