import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import {
  endOfName,
  endOfSmallFullName,
  isFamilyName,
  isGivenName,
  isMiddleName,
  isTellingFamilyName,
  type Word,
  wordAt,
  wordNext,
} from './name-reader';
import { type Surroundings, surroundings } from './name-surroundings';
import { bareFamilyNames, doubtfulFamilyNames } from './person-words';
import { placesNamedLikePeople } from './places-named-like-people';
import { streetNames } from './street-names';

/** Families whose name is mostly another word need a title or an office before them. */
const others = new Set(
  "ong duong au y h' quan danh trang vi lien son ma cam vien thi lai tieu dong nhan an".split(' '),
);
const scanned = [...bareFamilyNames].filter((name) => !others.has(name) || name === 'duong');
const families = new RegExp(`(?<![a-z\\d])(?:${scanned.join('|')})(?= [a-z])`, 'g');
const middles =
  / (?:van|thi|huu|dinh|ngoc|minh|thanh|quoc|duc|xuan|hoang|kim|thuy|bao|gia|cong|trong|nhu|my|tuan|anh|hong|thu|quang|duy|manh|tan|chi|nhat|ba|the|hoai) [a-z]/y;
const titleLike = /^(?:duong|chu|di|ha|mai|cao|kim|la|tu|to|ta|truong|doan|thai|lam|hua|dam|than|van|vang|giang)$/;
const capitalBefore = /\p{Lu}[\p{L}\p{M}]* $/u;
const sentenceStart = /(?:^|[.!?…:;"“(\n•*\-–—,\]]\s*)\p{Lu}[\p{L}\p{M}]* $/u;

/**
 * Full names that nothing introduces: a family name and one to four more words (Nguyễn Văn Tùng). Names of streets,
 * schools, places and persons of history stay where nothing around them says that a person is meant.
 */
export function findBareNames(source: FoldedText): MaskSpan[] {
  const { original, folded } = source;
  const spans: MaskSpan[] = [];
  let keptTo = -1;
  families.lastIndex = 0;
  for (let found = families.exec(folded); found; found = families.exec(folded)) {
    const start = found.index;
    const letter = original[start]!;
    if (letter === letter.toLowerCase()) {
      middles.lastIndex = start + found[0].length;
      if (!middles.test(folded)) continue;
    }
    const first = wordAt(source, start);
    const end = first && endOfCandidate(source, first);
    if (!first || end === null) continue;
    families.lastIndex = end;
    const around = surroundings(source, start, end, keptTo);
    if (isPerson(source, first, end, around)) spans.push({ start, end, kind: 'private_name' });
    else if (around.place || around.way || around.street || isKnownPlace(source, start, end)) keptTo = end;
  }
  return spans;
}

function endOfCandidate(source: FoldedText, first: Word): number | null {
  if (first.shape === 'initial' || !isFamilyName(first, source.marked) || first.text === 'đường') return null;
  if (
    !source.marked &&
    titleLike.test(first.folded) &&
    !/^ (?:van|thi) /.test(source.folded.slice(first.end, first.end + 5))
  )
    return null;
  if (first.shape === 'small') return endOfSmallFullName(source, first);
  const next = wordNext(source, first.end);
  if (!next || next.shape === 'small') return null;
  const end = endOfName(source, first);
  return end > first.end ? end : null;
}

const isKnownPlace = (source: FoldedText, start: number, end: number) => {
  const name = source.folded.slice(start, end);
  return streetNames.has(name) || placesNamedLikePeople.has(name);
};

function isPerson(source: FoldedText, first: Word, end: number, around: Surroundings): boolean {
  const { original, folded, marked } = source;
  const name = folded.slice(first.start, end);
  if (around.place || name === 'ho chi minh' || placesNamedLikePeople.has(name)) return false;
  if (first.shape === 'capital') {
    const lead = original.slice(Math.max(0, first.start - 14), first.start);
    if (capitalBefore.test(lead) && !sentenceStart.test(lead)) return false;
  }
  const accused = around.person && /^ (?:vi|ve) /.test(folded.slice(end, end + 4));
  if (streetNames.has(name)) return (around.surelyPerson || accused) && !around.street;
  if ((around.street || around.way) && !around.person) return false;
  const second = wordNext(source, first.end)!;
  const last = lastWord(source, end);
  const middle = isMiddleName(second, marked);
  const telling = isTellingFamilyName(first, marked);
  const doubtful = !marked && doubtfulFamilyNames.has(first.folded);
  if (second.end === end) {
    if (second.shape === 'initial') return telling && around.person;
    if (!isGivenName(second, marked)) return false;
    return first.shape === 'capital' ? (telling && !doubtful) || around.person : telling && !doubtful && around.person;
  }
  if (first.shape !== 'capital' && !middle) return false;
  const plain = /^(?:van|thi)$/.test(second.folded);
  if (first.shape !== 'capital' && (doubtful || !telling)) return !doubtful && (around.person || plain);
  if (first.shape === 'small' && !around.person && !plain && !isGivenName(last, marked)) return false;
  const ends = last.shape === 'initial' || isGivenName(last, marked);
  if (plain) return true;
  if (telling) return ends || around.person;
  return ends && (middle || around.person || isGivenName(second, marked));
}

function lastWord(source: FoldedText, end: number): Word {
  return wordAt(source, source.folded.lastIndexOf(' ', end - 1) + 1)!;
}
