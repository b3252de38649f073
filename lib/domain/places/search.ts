import type { Atlas } from './atlas';
import type { Gazetteer, Named } from './gazetteer';
import { type Kind, kindAt, kindsOfLevel } from './kinds';
import { type Distance, type Hit, misspelled } from './misspelled';
import type { Place } from './place';
import { type Pool, poolOf } from './pool';
import { lineage, readParts } from './resolve';
import { type Word, wordsOf } from './words';

export type SearchOptions = { areas?: readonly string[]; day: string; limit: number };

/** More than any name needs; what is typed beyond it is not looked at. */
const lettersRead = 120;

/**
 * Places whose name begins with what was typed, with or without marks, kind word and place above; the best fit first:
 * the whole name, then its beginning, then a later word; places of the day before ended ones. When no name fits, names a
 * letter or two away by `distance`.
 */
export function search(
  atlas: Atlas,
  gazetteer: Gazetteer,
  query: string,
  { areas, day, limit }: SearchOptions,
  distance?: Distance,
): Place[] {
  const words = wordsOf(query.slice(0, lettersRead));
  if (words.length === 0 || limit < 1) return [];
  const pool = poolOf(atlas, gazetteer, areas);
  const hits = readings(words).flatMap((reading) => hitsOf(atlas, gazetteer, pool, reading));
  const found = hits.length > 0 || !distance ? hits : misspelled(pool, words, distance);
  return best(atlas, found, day).slice(0, limit);
}

type Reading = { kind: Kind | null; name: readonly Word[]; above: readonly Word[] };

/** The ways to split the words into kind, name and the place above; the last word may be unfinished. */
function readings(words: readonly Word[]): Reading[] {
  const kind = kindAt(words, 0);
  const starts: { kind: Kind | null; at: number }[] = [{ kind: null, at: 0 }];
  if (kind) starts.unshift({ kind: kind.kind, at: kind.words });
  return starts.flatMap(({ kind: of, at }) => {
    const rest = words.slice(at);
    if (rest.length === 0) return [{ kind: of, name: [], above: [] }];
    return rest.map((_, i) => ({ kind: of, name: rest.slice(0, rest.length - i), above: rest.slice(rest.length - i) }));
  });
}

function hitsOf(atlas: Atlas, gazetteer: Gazetteer, pool: Pool, { kind, name, above }: Reading): Hit[] {
  const whole = above.length > 0;
  const parts = whole ? readParts(gazetteer, above) : [];
  if (!parts || (whole && parts.length === 0)) return [];
  const over = new Set(parts.flat().map(({ place }) => place.key));
  const names = whole ? (pool.byText.get(name.map((word) => word.plain).join(' ')) ?? []) : pool.names;
  const hits: Hit[] = [];
  for (const named of names) {
    const score = scoreOf(named, name, kind, whole);
    if (score === null) continue;
    if (whole && ![...lineage(atlas, named.place)].some((key) => over.has(key))) continue;
    hits.push({ place: named.place, score });
  }
  return hits;
}

/** How far the name is from the typed words: 0 for all of it, more for less; null when it does not fit. */
function scoreOf(named: Named, typed: readonly Word[], kind: Kind | null, whole: boolean): number | null {
  if (typed.length === 0) return kind === named.kinds[0] ? 2 : null;
  const spare = named.plain.length - typed.length;
  if (spare < 0) return null;
  for (let from = 0; from <= (whole ? 0 : spare); from++) {
    if (!beginsAt(named, typed, from)) continue;
    const ofKind = kind && !named.kinds.includes(kind);
    if (ofKind && !kindsOfLevel(named.place.level).includes(kind)) return null;
    const closed = named.plain[from + typed.length - 1] === typed[typed.length - 1]!.plain;
    const rest = from > 0 ? 3 : spare > 0 || !closed ? 2 : 0;
    return rest + (closed ? 0 : 0.25) + (ofKind ? 4 : 0) + otherMarks(named, typed, from);
  }
  return null;
}

function beginsAt({ plain }: Named, typed: readonly Word[], from: number): boolean {
  const last = typed.length - 1;
  for (let i = 0; i < last; i++) if (plain[from + i] !== typed[i]!.plain) return false;
  return plain[from + last]!.startsWith(typed[last]!.plain);
}

/** 1 when a word was typed with marks the name has not, 0 when they agree or none were typed. */
function otherMarks({ toned }: Named, typed: readonly Word[], from: number): number {
  const last = typed.length - 1;
  const differ = typed.some((word, i) => {
    if (word.toned === word.plain) return false;
    const official = toned[from + i]!;
    return i === last ? !official.startsWith(word.toned) : official !== word.toned;
  });
  return differ ? 1 : 0;
}

/** A unit of the new order on a day of the old one: nothing could be said of it then. */
const isYetToCome = (atlas: Atlas, place: Place, day: string) => place.validFrom > day && !atlas.isNamedOn(place, day);

const levelScore = { district: 0, ward: 0, province: 0.5 } as const;

function best(atlas: Atlas, hits: readonly Hit[], day: string): Place[] {
  const scores = new Map<Place, number>();
  for (const hit of hits) {
    const place = atlas.standing(hit.place);
    if (isYetToCome(atlas, place, day)) continue;
    const total = hit.score + (atlas.isNamedOn(place, day) ? 0 : 1.5) + levelScore[place.level];
    if (total < (scores.get(place) ?? Number.POSITIVE_INFINITY)) scores.set(place, total);
  }
  return [...scores].sort(([a, x], [b, y]) => x - y || atlas.compare(a, b)).map(([place]) => place);
}
