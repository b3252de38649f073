import { mayNameWard, namesPlace, type Style, saysWard, styleOf } from './bare-names';
import type { Gazetteer, NameMatch } from './gazetteer';
import { isNameNumber, type Kind, type KindFound, kindAt, numberAt } from './kinds';
import type { Place } from './place';
import { liesIn } from './resolve';
import { type Word, wordsOf } from './words';

/** Something in a text that is called like one or more places. */
export type Found = {
  readonly places: readonly Place[];
  readonly start: number;
  readonly end: number;
  /** Whether a kind stands before it, for one place or for several; false for a name alone. */
  readonly kind: 'one' | 'several' | false;
  /** Too little by itself: a mention only with the wider place right behind. */
  readonly doubtful: boolean;
  /** The kind written before it or before the list it is in, and what that list begins with when it is not this. */
  readonly list: { readonly kind: Kind; readonly head?: readonly Place[] } | undefined;
};

type Reading = {
  readonly gazetteer: Gazetteer;
  readonly text: string;
  readonly words: readonly Word[];
  readonly style: Style;
};
type Step = { readonly found?: Found; readonly words: number };

/** All the text calls like a place, in order, without overlaps, the longest names first. */
export function scan(gazetteer: Gazetteer, text: string): Found[] {
  const words = wordsOf(text);
  const reading = { gazetteer, text, words, style: styleOf(text, words) };
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const last = found[found.length - 1];
    const one = withKind(reading, at) ?? listed(reading, at, last) ?? bare(reading, at, last);
    if (one?.found) found.push(one.found);
    at += one?.words ?? 1;
  }
  return found;
}

function withKind(reading: Reading, at: number): Step | undefined {
  const { gazetteer, text, words, style } = reading;
  const kind = kindAt(words, at);
  if (!kind || (kind.form === 'plain' && !style.unmarked)) return undefined;
  const from = at + kind.words;
  const name = words[from];
  if (!name || !/^[\s.]{0,3}$/.test(text.slice(words[from - 1]!.end, name.start))) return undefined;
  const matches = wholeNames(reading, from).filter(
    (match) => match.named.kinds.includes(kind.kind) && isNameAfter(reading, at, match, kind),
  );
  const mayBeSpelled = matches.length === 0 && kind.kind === 'quận' && kind.form === 'full';
  const some = mayBeSpelled ? spelled(gazetteer, words, from) : matches;
  if (some.length === 0) return undefined;
  const number = isPlural(words[at - 1]) ? 'several' : 'one';
  return step(words, at, kind.words, some, number, { kind: kind.kind }, kind.form === 'loose');
}

/** `các phường`, `3 phường`, `hai quận`. */
const isPlural = (word?: Word) => word !== undefined && (pluralWords.has(word.toned) || /^[2-9]$/.test(word.toned));
const pluralWords = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'cac', 'nhung']);

/** Whether the words after a kind are meant as a name: short or unmarked ones only when nothing else speaks against. */
function isNameAfter(
  { text, words, style }: Reading,
  at: number,
  { named, words: length, exact }: NameMatch,
  kind: KindFound,
): boolean {
  const { capital } = words[at + kind.words]!;
  if (named.numbered) return true;
  if (kind.form === 'loose') return false;
  if (length === 1 && named.place.level !== 'province') {
    return exact && capital && (kind.form === 'full' || isShortFor(kind, named.text, text, words, at));
  }
  if (length === 1) return true;
  if (kind.form === 'short' && !capital && !exact) return style.unmarked && kind.words + length > 2;
  return exact || style.unmarked || capital || kind.kind !== 'xã';
}

const shortKinds: readonly Kind[] = ['phường', 'thành phố', 'thị xã'];

/** Whether an abbreviation before a name of one syllable is a kind's and not an initial: `P. Láng`, not `Lê P. Láng`. */
function isShortFor(kind: KindFound, name: string, text: string, words: readonly Word[], at: number): boolean {
  if (!shortKinds.includes(kind.kind) || name.length < 2) return false;
  const before = words[at - 1];
  const isInitial = kind.kind === 'phường' && before?.capital === true;
  return !isInitial || !/^[\s.]*$/.test(text.slice(before.end, words[at]!.start));
}

function spelled(gazetteer: Gazetteer, words: readonly Word[], from: number): NameMatch[] {
  const number = numberAt(words, from);
  if (!number || !isNameNumber(words, from, from + number.words)) return [];
  const typed = [{ ...words[from]!, toned: number.digits, plain: number.digits }];
  const matches = gazetteer.namesAt(typed, 0).filter(({ named }) => named.kinds.includes('quận'));
  return matches.map((match) => ({ ...match, words: number.words }));
}

const listGap = /^\s*(?:,|và|&|-|–)\s*$/;
const andGap = /và|&/;
/** Letters in such a gap, ` và ` the most. */
const longestGap = 5;

const isListGap = (text: string, from: number, to: number) =>
  to >= from && to - from <= longestGap && listGap.test(text.slice(from, to));

/**
 * A name that goes on a list: `phường Bến Thành, Tân Định`; numbers only after a plural. What may be a wider place too
 * is one of the list, or where the list lies: `phường Tân Sơn và Gò Vấp`, `phường Hạnh Thông, Gò Vấp`.
 */
function listed(reading: Reading, at: number, before?: Found): Step | undefined {
  const { text, words } = reading;
  const word = words[at]!;
  if (!before?.kind || !before.list || !isListGap(text, before.end, word.start)) return undefined;
  const last = before.places[0]!;
  if (last.level === 'province') return undefined;
  const { kind } = before;
  const { head = before.places } = before.list;
  const list = { kind: before.list.kind, head };
  const several = kind === 'several';
  const names = wholeNames(reading, at);
  const matches = names.filter((match) =>
    match.named.numbered ? several && match.named.place.level === last.level : isListName(match, word, last),
  );
  const length = matches[0]?.words ?? 0;
  const wider = names.filter((match) => match.named.place.level !== 'ward' && match.words >= length);
  if (several || last.level !== 'ward' || wider.length === 0) return step(words, at, 0, matches, kind, list);
  const ofKind = matches.filter(({ named }) => named.kinds.includes(list.kind));
  if (ofKind.length === 0 || ofKind[0]!.words < wider[0]!.words) return undefined;
  const isList =
    andGap.test(text.slice(before.end, word.start)) ||
    !(liesInOne(reading, before.places, wider) && liesInOne(reading, head, wider)) ||
    goesOnAfter(reading, at + ofKind[0]!.words, list.kind);
  return isList ? step(words, at, 0, [...ofKind, ...wider], kind, list) : undefined;
}

const isListName = ({ named, exact, words }: NameMatch, first: Word, last: Place) =>
  named.place.level === last.level && first.capital && exact && words > 1;

/** Whether one of the places lies in one of the wider ones. */
function liesInOne({ gazetteer }: Reading, places: readonly Place[], wider: readonly NameMatch[]): boolean {
  return places.some((place) => wider.some(({ named }) => liesIn(gazetteer.atlas, place, named.place)));
}

/** Whether a list goes on with a name that can be no wider place. */
function goesOnAfter(reading: Reading, next: number, kind: Kind): boolean {
  const { text, words } = reading;
  const first = words[next];
  if (!first?.capital || !isListGap(text, words[next - 1]!.end, first.start)) return false;
  const [name, ...more] = wholeNames(reading, next);
  return (
    name?.exact === true &&
    name.words > 1 &&
    name.named.kinds.includes(kind) &&
    [name, ...more].every(({ named }) => named.place.level === 'ward')
  );
}

function bare(reading: Reading, at: number, before?: Found): Step | undefined {
  const { text, words, style } = reading;
  const isBehind = before !== undefined && isRightBehind(text, before, words[at]!);
  if (!words[at]!.capital && !style.casual && !isBehind) return undefined;
  const names = wholeNames(reading, at);
  if (names.length === 0) return undefined;
  const longest = names.filter((match) => match.words === names[0]!.words);
  const own = isBehind ? longest.filter((match) => liesInOne(reading, before.places, [match])) : [];
  const meant = own.length > 0 ? own : longest.filter((match) => namesPlace(text, words, at, match, style));
  if (meant.length > 0) return step(words, at, 0, meant, false);
  const wards = longest.filter((match) => mayNameWard(text, words, at, match, style));
  if (wards.length > 0) return step(words, at, 0, wards, false, undefined, !saysWard(words, at));
  return longest[0]!.named.joined ? { words: longest[0]!.words } : undefined;
}

/** Whether a word stands right behind a place named with its kind, as the place that one lies in does. */
const isRightBehind = (text: string, before: Found, word: Word) =>
  before.kind !== false && word.start - before.end <= 3 && /^[\s,]+$/.test(text.slice(before.end, word.start));

/** The longest of the matches as one thing found; names typed with all their marks before others. */
function step(
  words: readonly Word[],
  at: number,
  kindWords: number,
  matches: readonly NameMatch[],
  kind: Found['kind'],
  list?: Found['list'],
  doubtful = false,
): Step | undefined {
  const length = matches[0]?.words ?? 0;
  if (length === 0) return undefined;
  const longest = matches.filter((match) => match.words === length);
  const exact = longest.filter((match) => match.exact);
  const places = (exact.length > 0 ? exact : longest).map(({ named }) => named.place);
  const end = words[at + kindWords + length - 1]!.end;
  return { found: { places, start: words[at]!.start, end, kind, doubtful, list }, words: kindWords + length };
}

/** The names at word `from` whose words only blanks part, or a dash where the name has one; longest first. */
function wholeNames({ gazetteer, text, words }: Reading, from: number): readonly NameMatch[] {
  const names = gazetteer.namesAt(words, from);
  return names.length === 0 ? names : names.filter((match) => isWhole(text, words, from, match));
}

function isWhole(text: string, words: readonly Word[], from: number, { named, words: length }: NameMatch): boolean {
  for (let at = from + 1; at < from + length; at++) {
    const { end } = words[at - 1]!;
    const { start } = words[at]!;
    if (start === end + 1 && text[end] === ' ') continue;
    if (!(named.joined ? joinedGap : gap).test(text.slice(end, start))) return false;
  }
  return true;
}

const gap = /^\s+$/;
const joinedGap = /^\s*[-–'’.]?\s*$/;
