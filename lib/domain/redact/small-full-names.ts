import { bareNotNamePairs } from './bare-name-words';
import type { FoldedText } from './fold-text';
import { bareGivenSyllables, givenSyllables } from './given-names';
import type { MaskSpan } from './mask-kinds';
import {
  beginsPhrase,
  isCapital,
  isFamilyName,
  isMiddleName,
  isTellingFamilyName,
  type Word,
  wordAt,
  wordNext,
} from './name-reader';
import { endOfWord } from './name-starts';
import { bareMiddleNames, birthOrder, familyNames, middleNames } from './person-words';
import { placesNamedLikePeople } from './places-named-like-people';
import { rareGivenSyllables } from './rare-given-names';
import {
  afterTrade,
  bareBirthOrder,
  notAfterFamily,
  notAfterThi,
  notAfterVan,
  strongFamilies,
  strongLead,
  weakLead,
  wordyFamilies,
} from './small-name-words';
import { isGivenSyllable, isSeldomGiven, isSurelyGiven, matchesAt, rareBare, tellsPerson } from './small-syllables';
import { streetNames } from './street-names';

/** What the parts of a full name and what stands around it have to weigh. */
const enough = 10;
const vanOrThi = /^(?:van|thi)$/;
const leadReach = 48;
const ends = /^ ?(?:[.,;:!?()\n]|$)/;
const placeBefore = /(?:^|[^a-z])(?:duong|pho|truong|cau|cho|hem|phuong|xa|quan) $/;
const chained = /^(?:,| va| voi| cung)? ?$/;

/** Full names in small letters, whose words, what leads to them and what follows weigh enough: toi la ly thi hue. */
export function findSmallFullNames(source: FoldedText, starts: readonly number[]): MaskSpan[] {
  const spans: MaskSpan[] = [];
  for (const start of starts) {
    if (!mayBegin(source, start)) continue;
    const first = wordAt(source, start);
    if (first?.shape !== 'small' || source.folded[start - 1] === "'" || !isFamilyName(first, source.marked)) continue;
    const second = wordNext(source, first.end);
    if (second?.shape !== 'small') continue;
    const third = wordNext(source, second.end);
    const three =
      third?.shape === 'small' &&
      (isMiddleName(second, source.marked) || isSecondGiven(source, first, second)) &&
      (canEnd(source, second, third) || isRareEnd(source, start, third));
    const end = three ? endOfThree(source, first, second, third, spans) : endOfTwo(source, first, second);
    if (end !== null) spans.push({ start, end, kind: 'private_name' });
  }
  return spans;
}

/** Whether a small syllable of names follows a small word: told without reading words. */
function mayBegin({ original, folded, marked }: FoldedText, start: number): boolean {
  const end = endOfWord(folded, start);
  if (original[end] !== ' ' || isCapital(original, start)) return false;
  if (marked && !familyNames.has(original.slice(start, end))) return false;
  const next = (marked ? original : folded).slice(end + 1, endOfWord(folded, end + 1));
  return marked
    ? middleNames.has(next) || givenSyllables.has(next)
    : bareMiddleNames.has(next) || bareGivenSyllables.has(next);
}

/** "ong tran hung": after what surely leads to a person and before what one does. */
function endOfTwo(source: FoldedText, first: Word, second: Word): number | null {
  const telling = isTellingFamilyName(first, source.marked) && strongFamilies.has(first.folded);
  if (!telling || !isGivenSyllable(source, second) || beginsPhrase(source, second)) return null;
  if (isOtherPair(source, first) || leadWeight(source, first.start) < 4) return null;
  return tellsPerson(source.folded, second.end) ? second.end : null;
}

function endOfThree(
  source: FoldedText,
  first: Word,
  second: Word,
  third: Word,
  spans: readonly MaskSpan[],
): number | null {
  const { folded, marked } = source;
  const lead = leadWeight(source, first.start, spans);
  const sure = lead >= 4;
  const goesOn = second.folded === 'thi' ? notAfterThi : second.folded === 'van' ? notAfterVan : null;
  if (goesOn?.test(third.folded) && !(sure && endsAfterGiven(source, second, third))) return null;
  const woman = second.folded === 'thi' && (sure || (isSurelyGiven(source, third) && tellsPerson(folded, third.end)));
  if (isOtherPair(source, first) && !woman) return null;
  const end = endOfLast(source, second, third);
  const name = folded.slice(first.start, end);
  if (name === 'ho chi minh') return null;
  if (!sure && streetNames.has(folded.slice(first.start, third.end))) {
    if (end === third.end || !tellsPerson(folded, end)) return null;
  }
  const place = placeBefore.test(folded.slice(Math.max(0, first.start - 8), first.start));
  if (!sure && (place || streetNames.has(name) || placesNamedLikePeople.has(name))) return null;
  const follows = tellsPerson(folded, end) || (sure && ends.test(folded.slice(end, end + 2)));
  const weight =
    familyWeight(source, first, second) +
    middleWeight(second) +
    givenWeight(source, second, third, end) +
    lead +
    (follows ? (matchesAt(afterTrade, folded, end) ? 5 : 2) : 0) +
    (marked ? 2 : 0);
  return weight >= enough ? end : null;
}

/** "nguoi lam don: cao thi thanh thuy": thi and thanh are no words of a sentence where nothing but a person follows. */
function endsAfterGiven(source: FoldedText, second: Word, third: Word): boolean {
  const { folded } = source;
  if (isSurelyGiven(source, third) && tellsPerson(folded, third.end)) return true;
  const end = endOfLast(source, second, third);
  return end > third.end && (tellsPerson(folded, end) || ends.test(folded.slice(end, end + 2)));
}

function isOtherPair({ folded, marked }: FoldedText, first: Word): boolean {
  const ahead = folded.slice(first.start, first.start + 24);
  return notAfterFamily.test(ahead) || (!marked && bareNotNamePairs.test(ahead));
}

function canEnd(source: FoldedText, second: Word, word: Word): boolean {
  if (isGivenSyllable(source, word) || isBirthOrder(source, word)) return true;
  if (source.marked && rareGivenSyllables.has(word.text)) return true;
  // "mai van coc la trum so de"
  return vanOrThi.test(second.folded) && tellsPerson(source.folded, word.end);
}

/** "em la huynh kha vy": two syllables of a given name after a family's that is hardly another word, and a sure lead. */
const isSecondGiven = (source: FoldedText, first: Word, second: Word) =>
  strongFamilies.has(first.folded) && isGivenSyllable(source, second) && leadWeight(source, first.start) >= 4;

/** "chu tich xa le dinh sung hua …": a rare syllable after a sure lead. */
const isRareEnd = (source: FoldedText, start: number, third: Word) =>
  !source.marked &&
  rareBare.has(third.folded) &&
  leadWeight(source, start) >= 4 &&
  tellsPerson(source.folded, third.end);

const isBirthOrder = ({ marked }: FoldedText, { text, folded }: Word) =>
  marked ? birthOrder.has(text) : bareBirthOrder.has(folded);

/** The fourth word, where it is hardly anything but the end of a name. */
function endOfLast(source: FoldedText, second: Word, third: Word): number {
  const fourth = wordNext(source, third.end);
  if (
    fourth?.shape !== 'small' ||
    !(isGivenSyllable(source, fourth) || isBirthOrder(source, fourth)) ||
    beginsPhrase(source, fourth)
  )
    return third.end;
  if (tellsPerson(source.folded, third.end)) return third.end;
  const sure = isSurelyGiven(source, fourth) || (second.folded === 'thi' && !isSeldomGiven(source, fourth));
  return sure || tellsPerson(source.folded, fourth.end) ? fourth.end : third.end;
}

function familyWeight({ marked }: FoldedText, { folded }: Word, second: Word): number {
  if (strongFamilies.has(folded)) return 4;
  return wordyFamilies.has(folded) && !marked && !vanOrThi.test(second.folded) ? 1 : 2;
}

function givenWeight(source: FoldedText, second: Word, third: Word, end: number): number {
  const last = end > third.end ? wordAt(source, third.end)! : third;
  const four = end > third.end ? 2 : 0;
  if (isSurelyGiven(source, last)) return four + 4;
  return four + (isSeldomGiven(source, last) && !source.marked ? (second.folded === 'thi' ? 1 : -1) : 2);
}

const middleWeight = ({ folded }: Word) => (folded === 'thi' ? 4 : folded === 'van' ? 3 : 2);

function leadWeight({ folded }: FoldedText, start: number, spans: readonly MaskSpan[] = []): number {
  const before = folded.slice(Math.max(0, start - leadReach), start);
  if (strongLead.test(before)) return 4;
  const last = spans.at(-1);
  const joined = last !== undefined && start > last.end && chained.test(folded.slice(last.end, start));
  return joined || weakLead.test(before) ? 2 : 0;
}
