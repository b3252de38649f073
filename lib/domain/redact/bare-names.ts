import { bareNotNamePairs, doubtfulFamilyNames, fewInCapitals, fewWithoutMarks, notNamePairs } from './bare-name-words';
import type { FoldedText } from './fold-text';
import { isAmidSmall, isLoudGiven, isLoudMiddle, standsApart } from './loud-names';
import type { MaskSpan } from './mask-kinds';
import {
  endOfName,
  endOfSmallFullName,
  isFamilyName,
  isGivenName,
  isMiddleName,
  isSeldomFamily,
  isTellingFamilyName,
  type Word,
  wordAt,
  wordNext,
} from './name-reader';
import { isHonoured, type Surroundings, surroundings } from './name-surroundings';
import { placesNamedLikePeople } from './places-named-like-people';
import { rareGivenSyllables } from './rare-given-names';
import { seldomFamilyNames } from './seldom-families';
import { notAfterThi } from './small-name-words';
import { isSurelyGiven, tellsPerson } from './small-syllables';
import { streetNames } from './street-names';

const elsewhere = new Set(['ho chi minh', 'ha lan', 'thai lan']);
const capitalBefore = /\p{Lu}[\p{L}\p{M}]* $/u;
const sentenceStart = /(?:^|[.!?…:;"“(\n•*\-–—,]\s*)\p{Lu}[\p{L}\p{M}]* $/u;
/** Before a name of capitals: nothing, a sign or another name. */
const beginsLoud = /(?:^|[.!?:,;("“\n] ?| VÀ )$/u;
/** Times written with a capital, after which a name may begin: Đêm 30 Tết, tháng Tư, thứ Hai. */
const timeBefore =
  /(?:^|[\s\d])(?:Tết|Noel|Giáng [Ss]inh|Trung [Tt]hu|(?:[Tt]háng|[Tt]hứ|[Mm]ùng) \p{L}+|[Cc]hủ [Nn]hật|TẾT|Tet) $/u;
/** Families' names that are words before a street's, too. */
const leadsToPlace = new Set(['từ', 'đoàn', 'la']);
const vanOrThi = /^ (?:van|thi) /;
const leadReach = 14;
const mostKnownWords = 5;
const workers =
  /(?:ke toan|thu quy|bao ve|giao vien|hieu truong|hieu pho|van thu|nhan vien|cap duong|tap vu|lao cong|thay giao|co giao|hoc sinh|phu huynh|giam thi|can bo|giam doc) (?:truong|benh vien|cho|khu pho|chung cu|toa nha) $/;
const leadOfWorkers = 32;

/**
 * Full names that nothing introduces: a family name and one to four more words (Nguyễn Văn Tùng). Names of streets,
 * schools, places and persons of history stay where nothing around them says that a person is meant. `found` are the
 * names found otherwise: what follows one is read as it will be once that is masked.
 */
export function findBareNames(source: FoldedText, starts: readonly number[], found: readonly MaskSpan[]): MaskSpan[] {
  const spans: MaskSpan[] = [];
  const ends = new Set(found.map(({ end }) => end));
  let from = 0;
  let keptTo = -1;
  for (const start of starts) {
    if (start < from) continue;
    const first = wordAt(source, start);
    const end = first && (endOfKnown(source, first) ?? endOfCandidate(source, first));
    if (!first || end === null) continue;
    from = end;
    const name = source.folded.slice(start, end);
    if (elsewhere.has(name) || (placesNamedLikePeople.has(name) && !suffers(source, first, end))) {
      keptTo = end;
      continue;
    }
    // "Từ Hà Huy Tập rẽ qua …"
    const second = leadsToPlace.has(first.text) ? wordNext(source, first.end) : null;
    if (second && streetNames.has(source.folded.slice(second.start, end))) {
      keptTo = end;
      continue;
    }
    const place = endOfLeadingPlace(source, first, end);
    if (place !== null) {
      from = place;
      continue;
    }
    const around = surroundings(source, start, end, keptTo);
    const afterName = ends.has(start - 1) || ends.has(start - 2);
    if ((afterName || !insideCapitals(source, first)) && isPerson(source, first, end, around)) {
      spans.push({ start, end, kind: 'private_name' });
      ends.add(end);
    } else if (around.place || around.way || around.street || streetNames.has(name)) keptTo = end;
    else from = first.end;
  }
  return spans;
}

/** What happens to persons only. Folded. */
const suffering =
  /^ (?:da |vua |lai |co y |tung )?(?:bi (?:duoi|bat|danh|khoi to|ky luat|to cao|kien|sa thai|lua|cuop|hanh hung|tam giu|doa)|say (?:ruou|xin)|chui|hanh hung|danh (?:nguoi|vo|con|dap|hoc)|lua dao|mat tich|tu vong|qua doi|nghi huu|nop don|ky don|to giac|tron no|bo tron|xin nghi|khoc|nhau)(?![a-z])/;

/** "Trần Thương bị đuổi việc": a place's name, but of what only happens to persons. */
function suffers(source: FoldedText, first: Word, end: number): boolean {
  return (
    source.marked &&
    isTellingFamilyName(first, true) &&
    first.shape === 'capital' &&
    !streetNames.has(source.folded.slice(first.start, end)) &&
    suffering.test(source.folded.slice(end, end + 24)) &&
    !surroundings(source, first.start, end, -1).place
  );
}

function endOfCandidate(source: FoldedText, first: Word): number | null {
  const { marked, folded } = source;
  if (first.shape === 'initial' || first.text === 'đường') return null;
  const seldom = isSeldomFamily(source, first);
  if (!seldom && (!isFamilyName(first, marked) || seldomFamilyNames.has(first.text))) return null;
  if (first.shape === 'small') return endOfSmallFullName(source, first);
  if (!marked && fewWithoutMarks.has(first.folded) && !vanOrThi.test(folded.slice(first.end, first.end + 5)))
    return null;
  const next = wordNext(source, first.end);
  if (!next || next.shape === 'small') return null;
  const end = endOfName(source, first);
  if (end === first.end) return null;
  // "Xử lý Trần Minh Khang": the second family name begins the name.
  const third = next.end < end && !isTellingFamilyName(first, marked) && isTellingFamilyName(next, marked);
  const lead = leadOf(source, first);
  const within = first.shape === 'capital' ? !sentenceStart.test(lead) : beginsLoud.test(lead);
  return third && !within && !isMiddleName(next, marked) ? null : end;
}

/** "Lý Thái Tổ": the longest known name, whatever its last word may begin elsewhere (tổ 5). */
function endOfKnown(source: FoldedText, first: Word): number | null {
  if (first.shape !== 'capital') return null;
  let known: number | null = null;
  let last = first;
  for (let count = 1; count < mostKnownWords; count++) {
    const next = wordNext(source, last.end);
    if (next?.shape !== 'capital') break;
    if (count > 1 && streetNames.has(source.folded.slice(first.start, next.end))) known = next.end;
    last = next;
  }
  // "Lê Lai Phong": a known name begins a longer one.
  return known === last.end ? known : null;
}

/** "Hà Nội Nguyễn Văn Tùng", "Hoàng Sa Trường Sa": the place ends before the name, or before another place. */
function endOfLeadingPlace(source: FoldedText, first: Word, end: number): number | null {
  const { folded, marked } = source;
  const second = wordNext(source, first.end)!;
  const third = second.end < end ? wordNext(source, second.end) : null;
  if (!third || third.end >= end || !placesNamedLikePeople.has(folded.slice(first.start, second.end))) return null;
  const rest = folded.slice(third.start, end);
  return isTellingFamilyName(third, marked) || placesNamedLikePeople.has(rest) || streetNames.has(rest)
    ? second.end
    : null;
}

/** "Quảng Trường Lê Minh": one of several words with capitals that belong together. */
const leadOf = ({ original }: FoldedText, { start }: Word) => original.slice(Math.max(0, start - leadReach), start);

function insideCapitals(source: FoldedText, first: Word): boolean {
  if (first.shape !== 'capital') return false;
  const lead = leadOf(source, first);
  return capitalBefore.test(lead) && !sentenceStart.test(lead) && !timeBefore.test(lead);
}

/** "Kế toán trường Thái Thị Cẩm": after what somebody is there, and of no school that a list knows. */
function worksAt({ folded }: FoldedText, first: Word): boolean {
  const thi = folded.startsWith(' thi ', first.end);
  return thi && workers.test(folded.slice(Math.max(0, first.start - leadOfWorkers), first.start));
}

function isPerson(source: FoldedText, first: Word, end: number, around: Surroundings): boolean {
  const { folded } = source;
  if (around.place) return !streetNames.has(folded.slice(first.start, end)) && worksAt(source, first);
  if (streetNames.has(folded.slice(first.start, end)))
    return (
      (around.surelyPerson || (around.person && folded.startsWith(' vi ', end))) &&
      !around.street &&
      !around.way &&
      !isHonoured(source, first.start)
    );
  if ((around.street || around.way) && !around.person && !tellsPerson(folded, end)) return false;
  return first.shape === 'capital'
    ? isCapitalName(source, first, end, around)
    : isAlikeName(source, first, end, around);
}

/** Words with capitals amid small letters: hardly anything but names. */
function isCapitalName(source: FoldedText, first: Word, end: number, around: Surroundings): boolean {
  const { folded, marked } = source;
  const second = wordNext(source, first.end)!;
  const telling = isTellingFamilyName(first, marked);
  const person = around.person || tellsPerson(folded, end);
  if (second.end === end) {
    if (second.shape === 'initial') return telling && around.person;
    if (!isGivenName(second, marked)) return false;
    return around.person || (telling && (marked || !doubtfulFamilyNames.has(first.folded)));
  }
  if (vanOrThi.test(folded.slice(first.end, first.end + 5))) return true;
  const last = lastWord(source, end);
  const ends = last.shape === 'initial' || isGivenName(last, marked) || (marked && rareGivenSyllables.has(last.text));
  if (telling) return ends || person || isMiddleName(second, marked);
  if (!marked || first.shape !== 'capital' || isSeldomFamily(source, first))
    return ends && (isMiddleName(second, marked) || person || isGivenName(second, marked));
  const four = ends || (person && isMiddleName(second, marked)) || givenCount(source, second, end) > 1;
  return four && (isMiddleName(second, marked) || person || isGivenName(second, marked));
}

/** Words among others of the same letter case: the words themselves have to tell. */
function isAlikeName(source: FoldedText, first: Word, end: number, around: Surroundings): boolean {
  const { original, folded, marked } = source;
  const second = wordNext(source, first.end)!;
  const telling = isTellingFamilyName(first, marked);
  if (isWoman(source, second)) return true;
  const begins = original.slice(first.start, second.end).toLowerCase();
  if (marked ? notNamePairs.test(begins) : bareNotNamePairs.test(folded.slice(first.start, first.start + 16)))
    return false;
  if (second.end === end) return telling && marked && around.person && isGivenName(second, marked);
  const plain = vanOrThi.test(folded.slice(first.end, first.end + 5));
  const middle = isMiddleName(second, marked);
  if (!marked && doubtfulFamilyNames.has(first.folded))
    return first.shape !== 'small' && middle && (around.person || standsOut(source, first, end));
  if (first.shape === 'small') return telling && middle && (plain || isGivenName(lastWord(source, end), marked));
  const last = lastWord(source, end);
  if (first.shape === 'capitals' && marked) return isLoudName(source, first, end, around);
  if (plain || around.person) return middle || telling;
  if (!isGivenName(last, marked)) return false;
  return telling ? marked || middle : middle && !fewInCapitals.has(first.text);
}

/** Words of capitals in a text with marks. */
function isLoudName(source: FoldedText, first: Word, end: number, around: Surroundings): boolean {
  const second = wordNext(source, first.end)!;
  const telling = isTellingFamilyName(first, true);
  const middle = isLoudMiddle(source, second);
  const ends = isLoudGiven(source, lastWord(source, end)) || isGivenName(lastWord(source, end), true);
  const told = around.person || tellsPerson(source.folded, end);
  if (vanOrThi.test(source.folded.slice(first.end, first.end + 5))) return true;
  const seldom = fewInCapitals.has(first.text) || isSeldomFamily(source, first);
  if (told && (telling || isMiddleName(second, true) || (middle && !seldom))) return true;
  if (telling) return ends || (middle && standsApart(source, first.start, end));
  if (!ends || (middle && !seldom)) return ends;
  const amid = isAmidSmall(source, first.start, end) || isCoupled(source, end);
  return (middle || (isGivenName(second, true) && (amid || !seldom))) && (told || amid);
}

/** "ĐẬU XUÂN THỦY VÀ PHAN LÊ NA". */
function isCoupled(source: FoldedText, end: number): boolean {
  const other = source.folded.startsWith(' va ', end) ? wordNext(source, end + 3) : null;
  const next = other && isFamilyName(other, true) ? wordNext(source, other.end) : null;
  return next !== null && (isLoudMiddle(source, next) || isLoudGiven(source, next));
}

/** "DANG THI HONG PHAN": "thi" before what is hardly anything but a given name. */
function isWoman(source: FoldedText, second: Word): boolean {
  if (source.marked || second.folded !== 'thi' || second.shape !== 'capitals') return false;
  const third = wordNext(source, second.end);
  return third !== null && isSurelyGiven(source, third) && !notAfterThi.test(third.folded);
}

/** "DO HUU TINH chat cay": capitals amid small letters. */
function standsOut({ original }: FoldedText, first: Word, end: number): boolean {
  const next = original[end] === ' ' ? original[end + 1] : undefined;
  return first.shape === 'capitals' && next !== undefined && /\p{Ll}/u.test(next);
}

/** How many syllables of given names stand from one on. */
function givenCount(source: FoldedText, from: Word, end: number): number {
  let count = 0;
  for (let word: Word | null = from; word && word.end <= end; word = wordNext(source, word.end))
    if (isGivenName(word, source.marked)) count++;
  return count;
}

function lastWord(source: FoldedText, end: number): Word {
  return wordAt(source, source.folded.lastIndexOf(' ', end - 1) + 1)!;
}
