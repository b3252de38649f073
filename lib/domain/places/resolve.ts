import { contains } from './areas';
import { type Atlas, type Era, eraOf } from './atlas';
import type { Gazetteer, NameMatch } from './gazetteer';
import { type Kind, kindAt, numberAt } from './kinds';
import type { Place, PlaceLevel } from './place';
import { type Word, wordsOf } from './words';

export type Resolved = { readonly place: Place } | { readonly ambiguous: Place[] } | null;

/**
 * A place one part of an address may mean. `fit` is lower the closer the writing is to the official name, `isFull` when
 * it was written with a kind the place has or had.
 */
export type Candidate = { readonly place: Place; readonly fit: number; readonly isFull: boolean };

const rank: Record<PlaceLevel, number> = { ward: 0, district: 1, province: 2 };
const eras: readonly Era[] = ['before', 'after'];
/** Words that may stand in an address without naming anything. */
const fillers = new Set([
  'cũ',
  'cu',
  'mới',
  'moi',
  'nay',
  'là',
  'la',
  'thuộc',
  'thuoc',
  'việt',
  'viet',
  'nam',
  'vn',
  'trước',
  'đây',
]);

/**
 * What a place given as key, official code or name means on the day. A code or name that was used twice means the unit
 * of that day; districts keep their meaning after they ended. Within `areas` names outside them are passed over when one
 * inside fits. Null when nothing fits.
 */
export function resolve(
  atlas: Atlas,
  gazetteer: Gazetteer,
  given: string,
  { day, areas }: { day: string; areas?: readonly string[] },
): Resolved {
  const coded = byCode(atlas, given, day);
  return coded ? { place: coded } : choose(atlas, named(atlas, gazetteer, given), day, areas);
}

/** What a name may mean on any day, the smallest unit of it. */
export function named(atlas: Atlas, gazetteer: Gazetteer, given: string): Candidate[] {
  const parts = readParts(gazetteer, wordsOf(given.normalize('NFC').trim()));
  return parts ? target(atlas, parts) : [];
}

/** The place of a key or an official code. */
export function byCode(atlas: Atlas, given: string, day: string): Place | undefined {
  const text = given.normalize('NFC').trim();
  const byKey = atlas.get(text);
  if (byKey && text.includes('-')) return atlas.standing(byKey);
  return /^\d{2,5}$/.test(text) ? codedOn(atlas, text, day) : undefined;
}

function codedOn(atlas: Atlas, code: string, day: string): Place | undefined {
  const now = atlas.get(code);
  const past = atlas.get(`${code}-2025`);
  return eraOf(day) === 'before' ? (past ?? now) : (now ?? past);
}

/** The parts of an address, each with all it may mean; null when a word belongs to none. */
export function readParts(gazetteer: Gazetteer, words: readonly Word[]): Candidate[][] | null {
  const parts: Candidate[][] = [];
  for (let at = 0; at < words.length; ) {
    const part = readPart(gazetteer, words, at);
    if (part) {
      parts.push(part.candidates);
      at += part.words;
    } else if (fillers.has(words[at]!.toned)) at += 1;
    else return null;
  }
  return parts;
}

function readPart(
  gazetteer: Gazetteer,
  words: readonly Word[],
  at: number,
): { candidates: Candidate[]; words: number } | null {
  const kind = kindAt(words, at);
  if (kind) {
    const from = at + kind.words;
    const digits = numberAt(words, from);
    const names = gazetteer.namesAt(words, from);
    const named = longest(names.map((match) => ({ ...match, kind: kind.kind })));
    const spelled = digits && numbered(gazetteer, words[from]!, digits.digits, kind.kind);
    if (named.candidates.length > 0) return { candidates: named.candidates, words: kind.words + named.words };
    if (spelled && spelled.length > 0) return { candidates: spelled, words: kind.words + digits.words };
  }
  const bare = longest(gazetteer.namesAt(words, at).filter(({ named }) => !/^\d/.test(named.plain[0]!)));
  return bare.candidates.length > 0 ? bare : null;
}

/** The longest names found; with a kind those it fits, or at least of its level, before none. */
function longest(matches: readonly (NameMatch & { kind?: Kind })[]): { candidates: Candidate[]; words: number } {
  const usable = matches.filter(({ named, kind }) => !kind || sameLevel(kind, named.kinds[0]!));
  const words = usable[0]?.words ?? 0;
  const candidates = usable
    .filter((match) => match.words === words)
    .map(({ named, exact, kind }) => ({
      place: named.place,
      fit: (exact ? 0 : 1) + (kind && !named.kinds.includes(kind) ? 2 : 0),
      isFull: kind !== undefined && named.kinds.includes(kind),
    }));
  return { candidates, words };
}

const levels: Record<Kind, string> = {
  tỉnh: 'p',
  'thành phố': 'pd',
  quận: 'd',
  huyện: 'd',
  'thị xã': 'd',
  'thị trấn': 'w',
  phường: 'w',
  xã: 'w',
  'đặc khu': 'w',
};
const sameLevel = (a: Kind, b: Kind) => [...levels[a]].some((level) => levels[b].includes(level));

function numbered(gazetteer: Gazetteer, word: Word, digits: string, kind: Kind): Candidate[] {
  const typed = [{ ...word, toned: digits, plain: digits }];
  return longest(gazetteer.namesAt(typed, 0).map((match) => ({ ...match, kind }))).candidates;
}

/** All keys a place can be said to lie in, itself included, in its own years or after them. */
export function lineage(atlas: Atlas, place: Place): ReadonlySet<string> {
  const known = lineages.get(place);
  if (known) return known;
  const line = new Set([place.key, ...eras.flatMap((era) => atlas.chain(place, era))]);
  lineages.set(place, line);
  return line;
}

/** Whether a place lies in another, in its own years or after them. */
export const liesIn = (atlas: Atlas, inner: Place, outer: Place) =>
  inner.key !== outer.key && lineage(atlas, inner).has(outer.key);

const lineages = new WeakMap<Place, ReadonlySet<string>>();

/** Of the smallest unit named, those readings that lie in one reading of every other part. */
export function target(atlas: Atlas, parts: readonly (readonly Candidate[])[]): Candidate[] {
  const order = parts
    .map((part, at) => ({ at, level: Math.min(...part.map(({ place }) => rank[place.level])) }))
    .sort((a, b) => a.level - b.level || a.at - b.at);
  for (const { at } of order) {
    const others = parts.filter((_, other) => other !== at).map((part) => part.map(({ place }) => place.key));
    const fitting = parts[at]!.filter(({ place }) => {
      const line = lineage(atlas, place);
      return others.every((keys) => keys.some((key) => line.has(key)));
    });
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** One of the candidates by area, writing and day; all that remain when that does not decide. */
export function choose(
  atlas: Atlas,
  candidates: readonly Candidate[],
  day: string,
  areas?: readonly string[],
): Resolved {
  let left = candidates.map((candidate) => ({ ...candidate, place: atlas.standing(candidate.place) }));
  const keep = (claim: (candidate: Candidate) => boolean) => {
    const kept = left.filter(claim);
    if (kept.length > 0) left = kept;
  };
  if (areas) keep(({ place }) => contains(atlas, areas, place.key));
  const bestFit = Math.min(...left.map(({ fit }) => fit));
  const isOfDay = ({ place }: Candidate) => (place.level === 'province' ? true : atlas.isNamedOn(place, day));
  keep((candidate) => isOfDay(candidate) && candidate.fit === bestFit);
  keep(isOfDay);
  keep(({ fit }) => fit === Math.min(...left.map((candidate) => candidate.fit)));
  const places = [...new Map(left.map(({ place }) => [place.key, place])).values()];
  const provinces = places.filter((place) => place.level === 'province');
  const today = provinces.filter((place) => atlas.isNamedOn(place, day));
  const rest =
    today.length > 0 ? places.filter((place) => place.level !== 'province' || today.includes(place)) : places;
  const widest =
    rest.find((place) => rest.every((other) => lineage(atlas, other).has(place.key))) ??
    rest.find((place) => place.level === 'province');
  if (widest) return { place: wholeWard(widest, rest) };
  if (rest.length === 0) return null;
  return { ambiguous: rest.sort((a, b) => atlas.compare(a, b)) };
}

/** A district that went on as one ward of the same name is that ward once the ward is meant as well. */
function wholeWard(place: Place, candidates: readonly Place[]): Place {
  const whole = place.level === 'district' ? place.successors.find((link) => link.primary)?.key : undefined;
  return candidates.find((other) => other.key === whole) ?? place;
}
