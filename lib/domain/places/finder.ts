import type { PlaceFinder, PlaceMention } from '../classify/reading';
import type { Place } from '../place';
import { contains } from './areas';
import type { Atlas } from './atlas';
import { namesPlace, type Style, styleOf } from './bare-names';
import type { Gazetteer, NameMatch } from './gazetteer';
import { type KindFound, kindAt, numberAt } from './kinds';
import { lineage } from './resolve';
import { type Word, wordsOf } from './words';

/** Something in the text that is called like one or more places. */
type Found = {
  readonly places: readonly Place[];
  readonly start: number;
  readonly end: number;
  readonly kind: boolean;
};

/** How far apart a ward and the district it is in may stand: `phường 12 (quận Gò Vấp cũ`. */
const joiner = /^[\s,()\-–.:/]*(?:(?:cũ|thuộc|của|cu|thuoc)[\s,()\-–.:/]*)*$/;
const list = /^\s*(?:,|và|&|-|–)\s*$/;

/**
 * Finds the places inside the areas that a text names: with a kind word or its abbreviation, districts and provinces also
 * without. A name that several places share is a mention only when what stands around it tells which. Names outside the
 * areas are passed over.
 */
export function makeFinder(atlas: Atlas, gazetteer: Gazetteer, areas: readonly string[]): PlaceFinder {
  const inside = new Map<string, boolean>();
  const isInside = (place: Place) => {
    const known = inside.get(place.key) ?? contains(atlas, areas, place.key);
    inside.set(place.key, known);
    return known;
  };
  return (text) => {
    const words = wordsOf(text);
    const found = scan(gazetteer, text, words, styleOf(text, words));
    const districts = found.filter(({ places }) => places.every((place) => place.level === 'district'));
    return found.flatMap((one, i): PlaceMention[] => {
      const narrowed = narrow(atlas, text, found, i, districts);
      const place = pick(atlas, narrowed.filter(isInside));
      return place ? [{ code: place.key, name: place.name, start: one.start, end: one.end }] : [];
    });
  };
}

function scan(gazetteer: Gazetteer, text: string, words: readonly Word[], style: Style): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const one =
      withKind(gazetteer, text, words, at, style) ??
      listed(gazetteer, text, words, at, found.at(-1)) ??
      bare(gazetteer, text, words, at, style);
    if (one) found.push(one.found);
    at += one?.words ?? 1;
  }
  return found;
}

type Step = { found: Found; words: number };

function withKind(
  gazetteer: Gazetteer,
  text: string,
  words: readonly Word[],
  at: number,
  style: Style,
): Step | undefined {
  const kind = kindAt(words, at);
  if (!kind || (kind.form === 'plain' && !style.unmarked)) return undefined;
  const from = at + kind.words;
  const name = words[from];
  if (!name || !/^[\s.]{0,3}$/.test(text.slice(words[from - 1]!.end, name.start))) return undefined;
  const matches = gazetteer
    .namesAt(words, from)
    .filter(
      (match) =>
        match.named.kinds.includes(kind.kind) &&
        isWhole(text, words, from, match) &&
        isNameAfter(words, from, match, kind, style),
    );
  const numbered =
    matches.length === 0 && kind.kind === 'quận' && kind.form === 'full' ? spelled(gazetteer, words, from) : [];
  return step(words, at, kind.words, matches.length > 0 ? matches : numbered, true);
}

/** Whether the words after a kind are meant as a name: short or unmarked ones only when nothing else speaks against. */
function isNameAfter(
  words: readonly Word[],
  from: number,
  { named, words: length, exact }: NameMatch,
  kind: KindFound,
  style: Style,
): boolean {
  const capital = words[from]!.capital;
  if (/^\d/.test(named.text)) return true;
  if (length === 1) return exact && capital && kind.form === 'full';
  if (kind.form === 'short' && !capital && !exact) return style.unmarked && kind.words + length > 2;
  return exact || style.unmarked || capital || kind.kind !== 'xã';
}

function spelled(gazetteer: Gazetteer, words: readonly Word[], from: number): NameMatch[] {
  const number = numberAt(words, from);
  if (!number) return [];
  const typed = [{ ...words[from]!, toned: number.digits, plain: number.digits }];
  return gazetteer
    .namesAt(typed, 0)
    .filter(({ named }) => named.kinds.includes('quận'))
    .map((match) => ({ ...match, words: number.words }));
}

/** Names that go on a list: `các phường Bến Thành, Sài Gòn và Tân Định`. Numbers go on only after plural words. */
function listed(
  gazetteer: Gazetteer,
  text: string,
  words: readonly Word[],
  at: number,
  before?: Found,
): Step | undefined {
  const word = words[at]!;
  const last = before?.places[0];
  if (!before?.kind || !last || last.level === 'province' || before.end > word.start) return undefined;
  if (!list.test(text.slice(before.end, word.start))) return undefined;
  const plural =
    /(?:các|những|cac|nhung|\d\s*(?:,|và)\s*\d?)\s*(?:phường|quận|xã|huyện|phuong|quan|p|q)?[.\s]*\S*\s*$/iu.test(
      text.slice(Math.max(0, before.start - 12), before.start + 1),
    );
  const matches = gazetteer.namesAt(words, at).filter((match) => {
    if (!isWhole(text, words, at, match) || match.named.place.level !== last.level) return false;
    return /^\d/.test(match.named.text) ? plural : word.capital && match.exact && match.words > 1;
  });
  const wider = gazetteer
    .namesAt(words, at)
    .some((match) => match.named.place.level !== 'ward' && match.words >= (matches[0]?.words ?? 0));
  return last.level === 'ward' && wider ? undefined : step(words, at, 0, matches, true);
}

function bare(gazetteer: Gazetteer, text: string, words: readonly Word[], at: number, style: Style): Step | undefined {
  if (!words[at]!.capital && !style.casual) return undefined;
  const matches = gazetteer.namesAt(words, at).filter((match) => isWhole(text, words, at, match));
  const longest = matches[0]?.words ?? 0;
  return step(
    words,
    at,
    0,
    matches.filter((match) => match.words === longest && namesPlace(text, words, at, match, style)),
    false,
  );
}

/** The longest of the matches as one thing found; names typed with all their marks before others. */
function step(
  words: readonly Word[],
  at: number,
  kindWords: number,
  matches: readonly NameMatch[],
  kind: boolean,
): Step | undefined {
  const length = matches[0]?.words ?? 0;
  if (length === 0) return undefined;
  const longest = matches.filter((match) => match.words === length);
  const exact = longest.filter((match) => match.exact);
  const places = (exact.length > 0 ? exact : longest).map(({ named }) => named.place);
  const end = words[at + kindWords + length - 1]!.end;
  return { found: { places, start: words[at]!.start, end, kind }, words: kindWords + length };
}

/** Whether only blanks part the words of the name, or a dash where the name has one. */
function isWhole(text: string, words: readonly Word[], from: number, { named, words: length }: NameMatch): boolean {
  const gap = named.joined ? /^\s*[-–'’.]?\s*$/ : /^\s+$/;
  for (let i = from + 1; i < from + length; i++)
    if (!gap.test(text.slice(words[i - 1]!.end, words[i]!.start))) return false;
  return true;
}

/** What is left of the places when the wider place named right behind, right before or alone in the text is heeded. */
function narrow(
  atlas: Atlas,
  text: string,
  found: readonly Found[],
  i: number,
  districts: readonly Found[],
): readonly Place[] {
  const { places, start, end } = found[i]!;
  const within = (kept: readonly Place[], above: Found) => {
    const keys = above.places.map((place) => place.key);
    return kept.filter((place) => {
      const line = lineage(atlas, place);
      return keys.some((key) => key !== place.key && line.has(key));
    });
  };
  const wider = (other: Found | undefined): other is Found =>
    other?.places.every((place) => place.level !== 'ward' && !places.includes(place)) === true;
  let left = places;
  let edge = end;
  for (let j = i + 1; wider(found[j]) && joiner.test(text.slice(edge, found[j]!.start)); j++) {
    const kept = within(left, found[j]!);
    if (kept.length === 0) break;
    left = kept;
    edge = found[j]!.end;
  }
  const before = found[i - 1];
  if (wider(before) && joiner.test(text.slice(before.end, start))) left = orAll(within(left, before), left);
  if (left.length > 1 && districts.length > 0)
    left = orAll(
      left.filter((place) => districts.some((above) => within([place], above).length > 0)),
      left,
    );
  return left;
}

const orAll = (some: readonly Place[], all: readonly Place[]) => (some.length > 0 ? some : all);

/** The one place meant: of today before former ones. Null when two are as likely. */
function pick(atlas: Atlas, places: readonly Place[]): Place | null {
  const standing = [...new Set(places.map((place) => atlas.standing(place)))];
  const today = standing.filter((place) => place.validTo === null);
  const districts = standing.filter((place) => place.level === 'district');
  const likely = today.length > 0 && districts.length === 0 ? today : districts.length > 0 ? districts : standing;
  return likely.length === 1 ? likely[0]! : null;
}
