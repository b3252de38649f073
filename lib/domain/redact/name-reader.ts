import type { FoldedText } from './fold-text';
import { endsName, withinName } from './given-names';
import { big, inSmall, isCapital, kindAt, none, small } from './letter-case';
import { isLoudPart } from './loud-names';
import { doesSomething } from './name-surroundings';
import {
  bareFamilyNames,
  bareMiddleNames,
  barePhraseAhead,
  bareTellingFamilyNames,
  familyNames,
  middleNames,
  notNameAhead,
  phraseAhead,
  tellingFamilyNames,
  tellingGivenNames,
} from './person-words';
import { placesNamedLikePeople } from './places-named-like-people';
import { khmerInCapitals } from './rare-families';
import { rareGivenSyllables } from './rare-given-names';
import { seldomFamilyNames } from './seldom-families';
import { makesFamily } from './seldom-family';
import type { Word } from './word';

export type { Word };
export { inSmall, isCapital };

const space = 0x20;
const initials = /\p{Lu}(?:\.\s?\p{Lu}){0,4}(?![\p{L}\d])/uy;
const mostWords = 5;
/** Of words in one letter case, where nothing but the words tells a name's end. */
const mostAlikeWords = 4;

/** The word that starts at `at`, or after one or two spaces there. */
export function wordAt(source: FoldedText, at: number): Word | null {
  const { original, folded } = source;
  let start = at;
  while (start < at + 2 && original.charCodeAt(start) === space) start++;
  const first = kindAt(original, start);
  if (first === none || original[start] === "'" || original[start] === '’') return null;
  let end = start + 1;
  let loud = true;
  let plain = first !== big;
  const most = start + mostLetters;
  for (let kind = kindAt(original, end); kind !== none; kind = kindAt(original, end)) {
    if (kind === small) loud = false;
    else if (kind === big) plain = false;
    if (++end > most) return longWordAt(source, start, first);
  }
  const shape = first !== big ? 'small' : !loud ? 'capital' : end === start + 1 ? 'initial' : 'capitals';
  const said = original.slice(start, end);
  const text = plain ? said : said.toLowerCase();
  return { start, end, text, folded: folded.slice(start, end), shape };
}

/** What a longer word says no list knows. */
const mostLetters = 48;
type Stretch = { readonly start: number; readonly end: number; readonly lastSmall: number };
const stretches = new WeakMap<FoldedText, Stretch[]>();

/** An endless word, whose end is looked for once, from wherever within it is read. Only its beginning is said. */
function longWordAt(source: FoldedText, start: number, first: number): Word {
  const { original, folded } = source;
  const known = stretches.get(source) ?? [];
  let stretch = known.find((one) => one.start <= start && start < one.end);
  if (!stretch) {
    let [end, lastSmall] = [start, start];
    for (let kind = kindAt(original, end); kind !== none; kind = kindAt(original, end)) {
      if (kind === small) lastSmall = end;
      end++;
    }
    stretch = { start, end, lastSmall };
    known.unshift(stretch);
    known.length = Math.min(known.length, mostWords);
    stretches.set(source, known);
  }
  const to = start + mostLetters;
  const shape = first !== big ? 'small' : stretch.lastSmall > start ? 'capital' : 'capitals';
  return {
    start,
    end: stretch.end,
    text: original.slice(start, to).toLowerCase(),
    folded: folded.slice(start, to),
    shape,
  };
}

/** The word one space after `at`, or null. */
export function wordNext(source: FoldedText, at: number): Word | null {
  const next = source.original[at] === ' ' ? wordAt(source, at) : null;
  return next && next.start === at + 1 ? next : null;
}

export const isFamilyName = (word: Word, marked: boolean): boolean =>
  familyNames.has(word.text) || (!marked && bareFamilyNames.has(word.folded));
/** Hardly ever another word. In a text with marks a name without any is still one: Nguyen, Pham. */
export const isTellingFamilyName = (word: Word, marked: boolean): boolean =>
  tellingFamilyNames.has(word.text) || (!marked && bareTellingFamilyNames.has(word.folded));
export const isMiddleName = (word: Word, marked: boolean): boolean =>
  marked ? middleNames.has(word.text) : bareMiddleNames.has(word.folded);
export const isGivenName = (word: Word, marked: boolean): boolean => endsName(word.text, word.folded, marked);

/** End of `N.V.A`, `T.` or `A` at `at`, or null. */
export function endOfInitials({ original }: FoldedText, at: number): number | null {
  const start = original[at] === ' ' ? at + 1 : at;
  initials.lastIndex = start;
  const found = initials.exec(original);
  return found ? start + found[0].length : null;
}

/** End of the name that starts with `first`: as many words of the same letter case as can belong to it. */
export function endOfName(source: FoldedText, first: Word): number {
  if (first.shape === 'capitals' || first.shape === 'small') return endAmongAlike(source, first);
  let end = first.end;
  for (let count = 1; count < mostWords; count++) {
    const next = wordNext(source, end);
    if (!next || next.shape === 'small' || (next.shape === 'capitals' && next.text.length > 1)) break;
    // "Ninh Văn Bộ", but "Tuấn Công an phường".
    const called = count === 2 && vanOrThi.test(source.folded.slice(first.end + 1, end));
    if (!called && notNameAhead.test(inSmall(source.original, next.start, next.start + 16))) break;
    end = next.end;
  }
  return end;
}

const vanOrThi = /^(?:van|thi)$/;
/** Without marks only these are sure to be a name's fourth word. */
const surelyLast =
  /^(?:anh|linh|nhi|vy|nhu|thao|ngoc|ngan|chau|nguyen|khanh|khoa|duy|huy|hung|trinh|tram|quynh|hang|nga|hien|hanh|kiet|khoi|tien|uyen|thuy|tuyen|giang|thuong)$/;
/** What follows these is a name's. Folded. */
const surelyMiddle = /^(?:van|thi|huu|dinh|ngoc|quoc|xuan|duc)$/;

/** In a text all in capitals or all in small letters a name ends with the last word that can be part of one. */
function endAmongAlike(source: FoldedText, first: Word): number {
  const { marked, folded } = source;
  let end = first.end;
  let previous: Word = first;
  for (let count = 1; count < mostAlikeWords; count++) {
    const next = wordNext(source, end);
    if (!next || (next.shape !== first.shape && (next.shape !== 'initial' || first.shape === 'small'))) break;
    if (next.text === 'ở') break;
    const called = count === 2 && vanOrThi.test(previous.folded);
    if (next.shape !== 'initial' && !called && !withinName(next.text, next.folded, marked)) {
      const told =
        marked &&
        ((count === 2 &&
          isTellingFamilyName(first, marked) &&
          isMiddleName(previous, marked) &&
          !beginsPhrase(source, next)) ||
          khmerInCapitals.test(next.text));
      const known =
        khmerInCapitals.test(next.text) || (first.shape === 'capitals' && rareGivenSyllables.has(next.text));
      if (
        !isLoudPart(source, count, previous, next, wordNext(source, next.end)) &&
        (!told || !(known || doesSomething(source, next.end)))
      )
        break;
    }
    const middle = count === 2 && surelyMiddle.test(previous.folded);
    if (count > 1 && !middle && beginsPhrase(source, next)) break;
    if (!marked && count === 3 && !(surelyLast.test(next.folded) || folded.slice(first.end, first.end + 5) === ' thi '))
      break;
    end = next.end;
    previous = next;
  }
  return end;
}

/** Whether a word begins what somebody does rather than ends a name. */
export function beginsPhrase({ original, folded, marked }: FoldedText, word: Word): boolean {
  const to = word.start + 14;
  return marked
    ? phraseAhead.test(inSmall(original, word.start, to))
    : barePhraseAhead.test(folded.slice(word.start, to));
}

/** Lại Thị Nhu, Phó Đức Toàn: a family name that is mostly another word, made one by the words after it. */
export function isSeldomFamily(source: FoldedText, first: Word): boolean {
  if (!seldomFamilyNames.has(first.text)) return false;
  const second = wordNext(source, first.end);
  const third = second && second.shape === first.shape ? wordNext(source, second.end) : null;
  return third !== null && makesFamily(source, first, second!, third);
}

/** End of a full name of family name and at least one more word, or null; a known place's name is none. */
export function endOfFullName(source: FoldedText, first: Word): number | null {
  if (first.shape === 'small' || first.shape === 'initial') return null;
  if (!isFamilyName(first, source.marked) && !isSeldomFamily(source, first)) return null;
  const end = endOfName(source, first);
  const name = source.folded.slice(first.start, end);
  return end > first.end && !placesNamedLikePeople.has(name) && name !== 'ho chi minh' ? end : null;
}

/** The same after a title: only what cannot be a person (ông Thái Bình) is a place. */
export function endOfTitledFullName(source: FoldedText, first: Word): number | null {
  const end = endOfFullName(source, first);
  if (end !== null || first.shape === 'small' || !isTellingFamilyName(first, source.marked)) return end;
  const named = endOfName(source, first);
  return named > first.end ? named : null;
}

/** End of a name in small letters: `nguyễn văn a`, `tuấn`. Only what is hardly anything else. */
export function endOfSmallName(source: FoldedText, first: Word): number | null {
  const full = endOfSmallFullName(source, first);
  if (full !== null) return full;
  return tellingGivenNames.has(first.text) &&
    !notTellingAfter.test(source.folded.slice(first.end, first.end + 8)) &&
    !afterTu.test(source.original.slice(first.start, first.end + 8))
    ? first.end
    : null;
}

/** What tư begins with the word after it: tư vấn, tư pháp. As written with marks. */
const afterTu = /^tư (?:vấn|pháp|nhân|liệu|duy|tưởng|cách|thục|lệnh|doanh)(?!\p{L})/iu;
const notTellingAfter =
  /^ (?:he|lac|toa|rong|ra|chiem|san|thu|cach|tu|can|lai|ky|muoi|tuoi|trang|phuc|hoang|vi|luan|loi|thanh)(?![a-z])/;

/** After thì and vẫn: "nho le thi co phai …". */
const afterThen = /^(?:co|khong|phai|da|se|bi|duoc|cung|nen|moi|chi|van|dau|ai|toi|cac|nguoi|dan|het)$/;

/** End of family name, middle name and another in small letters, or null. */
export function endOfSmallFullName(source: FoldedText, first: Word): number | null {
  const { marked } = source;
  if (!isTellingFamilyName(first, marked)) return null;
  const second = wordNext(source, first.end);
  if (second?.shape !== 'small' || !isMiddleName(second, marked)) return null;
  const third = wordNext(source, second.end);
  if (!third) return null;
  if (third.shape === 'initial' || /^(?:van|thi)$/.test(second.folded)) {
    if (!marked && afterThen.test(third.folded)) return null;
    return third.shape === 'small' && isGivenName(third, marked) ? endOfName(source, first) : third.end;
  }
  return isGivenName(third, marked) ? endOfName(source, first) : null;
}

/** Text all in capitals tells a name by its words only. */
export function endOfShoutedName(source: FoldedText, first: Word): number | null {
  const { marked } = source;
  if (isFamilyName(first, marked)) {
    const end = endOfName(source, first);
    if (end > first.end) return end;
  }
  return isGivenName(first, marked) ? endOfName(source, first) : null;
}
