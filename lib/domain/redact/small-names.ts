import type { FoldedText } from './fold-text';
import { bareGivenSyllables, givenSyllables } from './given-names';
import type { MaskSpan } from './mask-kinds';
import { isCapital, type Word, wordAt, wordNext } from './name-reader';
import { endOfWord } from './name-starts';
import { bareFamilyNames, bareNotPersonPairs, birthOrder, notPersonPairs } from './person-words';
import { bareRoles } from './role-words';
import type { Role } from './roles-at';
import {
  afterCalling,
  afterChild,
  afterTrade,
  bareBirthOrder,
  bearsName,
  childTitles,
  countedThings,
  fillings,
  leadsToTitle,
  neverGiven,
  notAfterDoubtful,
  notAlone,
  notChild,
  notGivenPair,
  plainTitles,
  surestGiven,
  verbLike,
} from './small-name-words';
import { isGivenSyllable, isSeldomGiven, isSurelyGiven, matchesAt, rareBare, tellsPerson } from './small-syllables';

/** Whoever is called so needs no title: cô giáo Liên, tài xế Hùng. Folded. */
const callings = new Set([
  ...[...bareRoles].filter((role) => role.includes(' ')),
  ...'co giao|thay giao|bac si|bs|tai xe|y ta|hang xom|to truong|chu nha|chu quan|bao ve|shipper|benh nhan|vo chong|ten|ten la|gd|gia dinh|bao mau|chu tro|ke toan|hieu truong|truong ap|truong thon|dan phong|can bo|dieu duong|luat su|tho|nv|gv|gd|tai xe|nong dan|tro ly'.split(
    '|',
  ),
]);
/** Whose kin they may be. */
const kin = new Set(
  'con gai|con trai|vo|chong|chi gai|anh trai|em gai|em trai|chau gai|chau trai|hang xom|con dau|con re|chau noi|chau ngoai|ban trai|ban gai|nguoi nha|nguoi yeu|be gai|be trai|ba noi|ba ngoai|ong noi|ong ngoai|anh ho|chi ho|em ho'.split(
    '|',
  ),
);
/** A monk's name, and a boy's. */
const beginsOther = new Set(['thich', 'cu', 'nhoc']);
/** Between a family's name and the given one. */
const middle = /^(?:a|thi|van|seo|mi|y)$/;
/** Where somebody works: can bo phuong. */
const unit = /^(?:phuong|truong|huyen|tinh|thanh|khu|xa|quan)$/;
const heroic = /^(?:hung|dung)$/;
const groupBefore = /(?:^|[^a-z])(?:cac|tre|nhung|may|hinh|tieng|nuoc|anh|chi|ong|ba) $/;
/** Titles that places begin with, and what says that one does. */
const ofPlaces = /^(?:ong|ba|co|cau|chau|cu)$/;
const placeBefore =
  /(?:^|[^a-z])(?:duong|pho|hem|cau|kenh|rach|truong|vien|chua|mieu|lang|nui|song|khu|ap|thon|phuong|huyen|xa|quan|tiem|chung|dan|giong|tho) $/;

/**
 * Given names and nicknames in small letters, mostly of texts without marks, after a title or a calling where the words
 * after them say what a person does or is: chi huong ban ca, ong hai lua nuoi ga.
 */
export function findSmallNames(source: FoldedText, titleStarts: readonly number[], roles: readonly Role[]): MaskSpan[] {
  const { folded } = source;
  const spans: MaskSpan[] = [];
  for (const start of titleStarts) {
    const end = endOfWord(folded, start);
    if (!beforeSmall(source, end)) continue;
    if (!beforeGiven(source, end) && !childTitles.has(folded.slice(start, end))) continue;
    const title = wordAt(source, start);
    const first = title && wordNext(source, title.end);
    const stop = title && first?.shape === 'small' ? endOfCalled(source, title, first) : null;
    if (first && stop !== null) spans.push({ start: first.start, end: stop, kind: 'private_name' });
  }
  for (const role of roles) {
    const first = afterCalled(source, role);
    const bearer = !source.marked && role.folded === 'ten' ? bearerAt(source, role.start) : null;
    if (bearer) spans.push({ ...bearer, kind: 'private_name' });
    else if (first) addCalled(source, first, spans);
  }
  return spans;
}

function beforeSmall({ original }: FoldedText, end: number): boolean {
  const letter = original[end + 1];
  return original[end] === ' ' && letter !== undefined && !isCapital(original, end + 1);
}

/** Whether a small syllable of names follows: told without reading words. */
function beforeGiven({ original, folded, marked }: FoldedText, end: number): boolean {
  const stop = endOfWord(folded, end + 1);
  const next = (marked ? original : folded).slice(end + 1, stop);
  return marked
    ? givenSyllables.has(next) || birthOrder.has(next)
    : bareGivenSyllables.has(next) || bareBirthOrder.has(next) || rareBare.has(next) || beginsOther.has(next);
}

/** The small word after a calling of one to three words, unless it says where somebody works. */
function afterCalled(source: FoldedText, { end: stop, folded: said }: Role): Word | null {
  const { folded, marked } = source;
  if (folded[stop] !== ' ' || !callings.has(said)) return null;
  const related = !marked && kin.has(said);
  let end = stop;
  if (related) {
    fillings.lastIndex = end;
    if (fillings.test(folded)) end = fillings.lastIndex;
  } else if (said === 'ten' && folded.startsWith(' la ', end)) end += 3;
  if (!beforeSmall(source, end) || !beforeGiven(source, end)) return null;
  const next = wordNext(source, end);
  return next?.shape === 'small' && (related || !unit.test(next.folded)) ? next : null;
}

/** "toi ten ly a sinh", "hang xom ten khuong": whatever may be a name. */
function bearerAt(source: FoldedText, start: number): { start: number; end: number } | null {
  const { folded } = source;
  if (!bearsName.test(folded.slice(Math.max(0, start - 12), start))) return null;
  const first = wordNext(source, folded.startsWith('ten la ', start) ? start + 6 : start + 3);
  if (first?.shape !== 'small') return null;
  const second = wordNext(source, first.end);
  const third = second && wordNext(source, second.end);
  if (second && third?.shape === 'small' && middle.test(second.folded) && bareFamilyNames.has(first.folded))
    return { start: first.start, end: third.end };
  if (!isNameable(source, first) && !(isGivenSyllable(source, first) && tellsPerson(folded, first.end))) return null;
  const two = second?.shape === 'small' && isNameable(source, second) && !tellsPerson(folded, first.end);
  if (two && notGivenPair.test(folded.slice(first.start, second.end))) return null;
  return { start: first.start, end: two && tellsPerson(folded, second.end) ? second.end : first.end };
}

const isNameable = (source: FoldedText, word: Word) =>
  isGivenSyllable(source, word) && !verbLike.has(word.folded) && !neverGiven.has(word.folded);

function addCalled(source: FoldedText, first: Word, spans: MaskSpan[]): void {
  const other = isSurelyGiven(source, first) ? endOfOther(source, first.end) : null;
  const end = other ? first.end : endOfGiven(source, first, true, !source.marked);
  if (end !== null) spans.push({ start: first.start, end, kind: 'private_name' });
  if (other) spans.push({ start: other.start, end: other.end, kind: 'private_name' });
}

/** End of a given name or a nickname after a title. */
function endOfCalled(source: FoldedText, title: Word, first: Word): number | null {
  const { original, folded, marked } = source;
  const led = !marked && leadsToTitle.test(folded.slice(Math.max(0, title.start - 14), first.start));
  const end =
    endOfNickname(source, first) ??
    endOfMonk(source, title, first) ??
    endOfChild(source, title, first) ??
    endOfGiven(source, first, led || isPlain(source, title), led);
  if (end === null) return null;
  const pairs = marked ? notPersonPairs : bareNotPersonPairs;
  if (pairs.get(title.folded)?.test(original.slice(title.end, title.end + 24).toLowerCase())) return null;
  if (title.folded === 'anh' && heroic.test(first.folded) && !tellsPerson(folded, first.end)) return null;
  // ảnh hưởng
  if (title.folded === 'anh' && first.folded === 'huong' && !marked && !isTold(source, first)) return null;
  const before = folded.slice(Math.max(0, title.start - 8), title.start);
  return groupBefore.test(before) || (ofPlaces.test(title.folded) && placeBefore.test(before)) ? null : end;
}

const isPlain = ({ marked }: FoldedText, { folded }: Word) =>
  marked ? !childTitles.has(folded) : plainTitles.has(folded);

/** "thay thich tam an", "su thich minh tam". */
function endOfMonk(source: FoldedText, title: Word, first: Word): number | null {
  if (first.folded !== 'thich' || !/^(?:thay|su|co)$/.test(title.folded)) return null;
  const second = wordNext(source, first.end);
  const third = second && wordNext(source, second.end);
  if (!third || !isGivenSyllable(source, second) || !isGivenSyllable(source, third)) return null;
  return tellsPerson(source.folded, third.end) ? third.end : null;
}

function endOfChild(source: FoldedText, title: Word, first: Word): number | null {
  const { folded } = source;
  const second = title.folded === 'thang' && /^(?:cu|nhoc)$/.test(first.folded) ? wordNext(source, first.end) : null;
  if (second?.shape === 'small' && !notChild.has(second.folded) && tellsPerson(folded, second.end)) return second.end;
  if (title.folded === 'thang' && !bareBirthOrder.has(first.folded) && !notChild.has(first.folded))
    if (isGivenSyllable(source, first) && matchesAt(afterCalling, folded, first.end)) return first.end;
  if (!childTitles.has(title.folded) || notChild.has(first.folded)) return null;
  return matchesAt(afterChild, folded, first.end) ? first.end : null;
}

/** "hai lua", "bay": by the place among the children, perhaps with a nickname. */
function endOfNickname(source: FoldedText, first: Word): number | null {
  const { folded, marked } = source;
  if (marked ? !birthOrder.has(first.text) : !bareBirthOrder.has(first.folded)) return null;
  const second = wordNext(source, first.end);
  if (second?.shape === 'small' && !countedThings.has(second.folded) && tellsPerson(folded, second.end))
    return second.end;
  return tellsPerson(folded, first.end) ? first.end : null;
}

/** End of one or two syllables of a given name that what follows makes one. */
function endOfGiven(source: FoldedText, first: Word, plain: boolean, called: boolean): number | null {
  const { folded } = source;
  const rare = !source.marked && rareBare.has(first.folded) && (called || (plain && isTold(source, first)));
  if (!(rare || isGivenSyllable(source, first)) || neverGiven.has(first.folded)) return null;
  if (folded[first.end] !== ' ' && !plain) return null;
  if (called && (verbLike.has(first.folded) || notAlone.test(folded.slice(first.start, first.start + 20)))) return null;
  if (notGivenPair.test(folded.slice(first.start, first.start + 16))) return null;
  const sure = isSurelyGiven(source, first);
  const second = wordNext(source, first.end);
  if (second?.shape === 'small' && isGivenSyllable(source, second) && !neverGiven.has(second.folded)) {
    const both = (plain || sure) && tellsPerson(folded, second.end);
    if (both && (sure || isSurelyGiven(source, second) || isTold(source, second))) return second.end;
  }
  if (plain && isAlone(source, first)) return first.end;
  if (!tellsPerson(folded, first.end)) return null;
  if (sure) return plain || source.marked || isTold(source, first) ? first.end : null;
  if (isSeldomGiven(source, first))
    return (plain && (isTold(source, first) || called)) || sells(source, first) ? first.end : null;
  return plain || matchesAt(afterCalling, folded, first.end) ? first.end : null;
}

/** "co lanh ban com": after any title before a trade, and nothing that the title's other readings begin. */
const sells = ({ folded, marked }: FoldedText, first: Word) =>
  !marked &&
  !verbLike.has(first.folded) &&
  !notAfterDoubtful.has(first.folded) &&
  matchesAt(afterTrade, folded, first.end);

/** After a title that is mostly another word: what else tells of a person. */
const isTold = ({ folded }: FoldedText, first: Word) =>
  surestGiven.has(first.folded) ||
  matchesAt(afterTrade, folded, first.end) ||
  matchesAt(afterCalling, folded, first.end);

/** Hardly anything but a name, whatever follows. */
const isAlone = ({ folded, marked }: FoldedText, first: Word) =>
  !marked && surestGiven.has(first.folded) && !notAlone.test(folded.slice(first.start, first.start + 20));

/** "vo chong tuan va thuy danh nhau": the other of two. */
function endOfOther(source: FoldedText, end: number): Word | null {
  if (!/^ (?:va|voi) /.test(source.folded.slice(end, end + 5))) return null;
  const other = wordNext(source, source.folded.indexOf(' ', end + 1));
  if (other?.shape !== 'small' || !isSurelyGiven(source, other)) return null;
  return tellsPerson(source.folded, other.end) ? other : null;
}
