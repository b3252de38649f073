import type { FoldedText } from './fold-text';
import { gated } from './gates';
import type { MaskSpan } from './mask-kinds';
import { headOf } from './masked-before';
import { matchesOf } from './matches';
import {
  endOfFullName,
  endOfInitials,
  endOfName,
  endOfShoutedName,
  endOfSmallName,
  endOfTitledFullName,
  inSmall,
  isCapital,
  isFamilyName,
  isGivenName,
  type Word,
  wordAt,
} from './name-reader';
import { endOfWord } from './name-starts';
import {
  bareNotGivenNames,
  bareNotPersonPairs,
  barePlaceMarkers,
  bareTitles,
  groupWords,
  notGivenNames,
  notPersonPairs,
  placeMarkers,
  tellingFamilyNames,
  titles,
} from './person-words';
import { isPlaceName } from './place-name';
import { placesLikeGivenNames } from './places-like-given-names';
import { placesNamedLikePeople } from './places-named-like-people';
import { streetNames, toldOf } from './street-names';

const isAfterNumber = (code: number) => (code >= 0x30 && code <= 0x39) || code === 0x5b;
const wordBefore = /([\p{L}\d.]+) $/u;
const headReach = 24;
const capitalBefore = /\p{Lu}\p{L}* $/u;
/** Without marks: "Mai Chi Tho" holds no sister. */
const familyBefore = /^(?:nguyen|tran|le|pham|huynh|hoang|phan|vo|dang|bui|do|ngo|ly|mai|cao|lam|luong|dinh|phung|ho)$/;
const sentenceStart = /(?:^|[.!?…:;"“(\n•*\-–—,]\s*)$/;
const introduced = gated(
  /(?<![a-z])(?:ten(?: (?:la|that la|day du la|cua toi la|toi la))?|toi la|em la|chau la|nguoi gui|nguoi phan anh)[ :]{1,3}(?=[a-z])/g,
);
const chained = /^(?:,| va| cung|, cung|, va| &) (?=[a-z])/;

/** Without marks these are bridges and dwellings as well: cầu, cư. */
const notBareTitles = new Set(['cau', 'cu', 'co', 'ba']);
/** In small letters no name follows these that nothing else tells. */
const neverSmall = new Set(['em', 'be', 'chau', 'su']);
/** Heroes: anh hùng, anh dũng. */
const heroic = new Set(['hung', 'dung']);
/** Titles that many places begin with: Bà Điểm, Ông Tạ, Cô Giang. */
const namesPlaces = new Set(['ong', 'ba', 'co', 'chu', 'cau']);
/** Without marks `dượng` looks like `đường`, and streets are named after people. */
const streetOrUncle = 'duong';
const stepfather = /(?<![a-z])(?:cha|bo|ba|ong|chu|me|vo|chau|con) $/;

/** Private names after a title (chị Lan, ông Nguyễn Văn A, em T.) or a phrase that gives a name (tên là …). */
export function findTitledNames(source: FoldedText, starts: readonly number[]): MaskSpan[] {
  const { original, folded, marked } = source;
  const spans: MaskSpan[] = [];
  let from = 0;
  for (const start of starts) {
    if (start < from || isAfterNumber(folded.charCodeAt(start - 1))) continue;
    const end = endOfWord(folded, start);
    if (folded[end] !== ' ') continue;
    const bare = folded.slice(start, end);
    const title = inSmall(original, start, end);
    if (!titles.has(title) && (marked || !bareTitles.has(bare))) continue;
    if (title === streetOrUncle && !stepfather.test(folded.slice(Math.max(0, start - 8), start))) continue;
    const span = afterTitle(source, start, end, bare, from);
    if (!span) continue;
    spans.push(span);
    from = addChained(source, span.end, spans);
  }
  findIntroduced(source, spans);
  return spans;
}

/** `maskedTo` is where the last name found ended. */
function afterTitle(source: FoldedText, start: number, end: number, title: string, maskedTo: number): MaskSpan | null {
  const first = wordAt(source, end);
  if (!first || first.start > end + 2) return null;
  const stop =
    first.shape === 'small'
      ? smallName(source, title, start, first)
      : bigName(source, title, start, first, headOf(source, start, maskedTo, headReach));
  if (stop === null) return null;
  const pairs = source.marked ? notPersonPairs : bareNotPersonPairs;
  if (pairs.get(title)?.test(inSmall(source.original, end, end + 24))) return null;
  // "o Bac Lieu"
  if (!source.marked && isCapital(source.original, start) && isPlaceName(source.folded.slice(start, stop))) return null;
  return { start: first.start, end: stop, kind: 'private_name' };
}

function smallName(source: FoldedText, title: string, start: number, first: Word): number | null {
  if (neverSmall.has(title) || (title === 'anh' && heroic.has(first.folded))) return null;
  const end = endOfSmallName(source, first);
  // "nguyen cu trinh" holds no old man.
  if (
    !source.marked &&
    end !== null &&
    familyBefore.test(wordBefore.exec(source.folded.slice(Math.max(0, start - 12), start))?.[1] ?? '')
  )
    return null;
  const street = !source.marked && end !== null && streetNames.has(source.folded.slice(first.start, end));
  return street && notBareTitles.has(title) ? null : end;
}

function bigName(source: FoldedText, title: string, start: number, first: Word, head: string): number | null {
  const { original, folded, marked } = source;
  const letter = original[start]!;
  const capital = letter !== letter.toLowerCase();
  const shouted =
    capital && original.slice(start, first.start - 1) === original.slice(start, first.start - 1).toUpperCase();
  const before = wordBefore.exec(head)?.[1]?.toLowerCase() ?? '';
  const foldedBefore = before ? folded.slice(start - 1 - before.length, start - 1) : '';
  if (marked ? capital && placeMarkers.has(before) : barePlaceMarkers.has(foldedBefore)) return null;
  if (
    capital &&
    capitalBefore.test(head) &&
    (tellingFamilyNames.has(before) || (!marked && familyBefore.test(foldedBefore)))
  )
    return null;
  if (first.shape === 'initial')
    return /^\.?\d/.test(original.slice(first.end, first.end + 2)) ? null : endOfInitials(source, first.start);
  if (groupWords.has(before) && !(couples.test(before) && ofOne.test(title))) return null;
  if (shouted && first.shape === 'capitals') return endOfShoutedName(source, first);
  if (capital && capitalBefore.test(head) && !sentenceStart.test(head.slice(0, -before.length - 1))) return null;
  const full = endOfTitledFullName(source, first);
  // Without marks an uncle (cậu) looks like a bridge (cầu).
  // "kể chuyện về chị Võ Thị Sáu"
  if (
    full !== null &&
    streetNames.has(folded.slice(first.start, full)) &&
    toldOf.test(folded.slice(Math.max(0, start - 28), first.start))
  )
    return null;
  if (full !== null)
    return title === 'cau' && !marked && streetNames.has(folded.slice(first.start, full)) ? null : full;
  // Without marks a bridge begins a sentence, too: Cau Kenh Te.
  const bridge = title === 'cau' && !marked;
  if (capital && namesPlaces.has(title) && (bridge || !sentenceStart.test(head)) && !isGivenName(first, marked))
    return null;
  if (bridge && placesLikeGivenNames.has(folded.slice(first.start, endOfName(source, first)))) return null;
  if (first.shape === 'capitals' && !isFamilyName(first, marked)) return null;
  if (marked ? notGivenNames.has(first.text) : bareNotGivenNames.has(first.folded)) return null;
  if (!marked && /^ \d/.test(folded.slice(first.end, first.end + 2))) return null;
  const end = endOfName(source, first);
  return placesNamedLikePeople.has(folded.slice(first.start, end)) && end > first.end ? null : end;
}

function findIntroduced(source: FoldedText, spans: MaskSpan[]) {
  for (const found of matchesOf(introduced, source)) {
    const first = wordAt(source, found.index + found[0].length);
    if (!first) continue;
    const stop =
      first.shape === 'small'
        ? fullSmallName(source, first)
        : (endOfFullName(source, first) ?? (/ten/.test(found[0]) ? givenName(source, first) : null));
    const bearing = /mang $/.test(source.folded.slice(Math.max(0, found.index - 5), found.index));
    if (stop === null || (bearing && streetNames.has(source.folded.slice(first.start, stop)))) continue;
    spans.push({ start: first.start, end: stop, kind: 'private_name' });
  }
}

/** `bà cụ Tư`, `ông anh Hai`: one person, where `ông bà` are two. Marked, then folded. */
const couples = /^(?:bà|ông)$/;
const ofOne = /^(?:cu|chi|anh|co|chu|bac|di|cau|mo|thim)$/;

const fullSmallName = (source: FoldedText, first: Word) => {
  const end = endOfSmallName(source, first);
  return end !== null && end > first.end ? end : null;
};

const office = /^(?:cong (?:ty|an|trinh)|chi (?:nhanh|cuc)|trung tam|du an)/;

const givenName = (source: FoldedText, first: Word) => {
  if (office.test(source.folded.slice(first.start, first.start + 12))) return null;
  const second = wordAt(source, first.end);
  const alone = !second || second.shape === 'small' || second.start > first.end + 1;
  return alone ? endOfShoutedName(source, first) : null;
};

/** Names that are joined to one: ông A, bà B và chị C. Where the last of them ends. */
function addChained(source: FoldedText, from: number, spans: MaskSpan[]): number {
  let at = from;
  for (;;) {
    const link = chained.exec(source.folded.slice(at, at + 8));
    const first = link ? wordAt(source, at + link[0].length) : null;
    const end = first ? endOfFullName(source, first) : null;
    if (!first || end === null) return at;
    spans.push({ start: first.start, end, kind: 'private_name' });
    at = end;
  }
}
