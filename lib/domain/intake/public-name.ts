import { lexiconFiles } from '../lexicon/lexicon';
import { commonPairs } from '../phrases/common-pairs';
import { bareGivenSyllables, givenSyllables } from '../redact/given-names';
import {
  bareFamilyNames,
  bareTellingFamilyNames,
  bareTitles,
  birthOrder,
  middleNames,
  tellingFamilyNames,
  titles,
} from '../redact/person-words';
import { placesLikeGivenNames } from '../redact/places-like-given-names';
import { inOldTonePlacement } from '../spellings';
import { standardSpelling } from '../standard-spelling';
import { hasMarks, withoutMarks } from '../vietnamese';
import { districtNames, markedDistrictNames } from './district-names';
import { isKnownChannel } from './known-channels';
import type { KnownPlaces } from './known-places';
import { barePublicWords, institutions, type PublicWord, publicWords } from './public-name-words';

/** What the words of a name say of what it names: whether anything in it is public, and which words nothing is known of. */
export type PublicReading = {
  readonly isPublic: boolean;
  /** Runs of words of which nothing is known; those after the word for a place stand in `called`. */
  readonly unknown: readonly (readonly string[])[];
  /** What a place or its residents are called by, where no such place is known. */
  readonly called: readonly (readonly string[])[];
  /** Whether it begins as what nobody gives a page of their own does: an office, a paper, a place. */
  readonly isInstitution: boolean;
  /** Whether that is a place, as a school or a market, which is called after anybody. */
  readonly isPlaceHead: boolean;
};

type Piece = PublicWord | 'number' | 'pair' | null;

const token = /[\p{L}\p{M}\d][\p{L}\p{M}\d'’/]*(?:\.(?=[\p{L}\d]))?/gu;
const shortNumber = /^(?:\d{1,7}(?:\/\d{1,4})*[a-z]{0,2}|[a-z]{1,2}\d{1,3})$/i;
const longestPhrase = 4;
const longestCalled = 6;

/** The words of a name, each with the letters it is written in. */
const wordsOfName = (name: string): string[] => (name.match(token) ?? []).map((word) => word.replace(/\.$/, ''));

/** Words of the word lists that are no part of a person's name however they are written. */
const plainWords: ReadonlySet<string> = new Set(
  lexiconFiles
    .flatMap(({ groups }) => groups.flatMap(({ phrases }) => [...phrases]))
    .flatMap((given) => (typeof given === 'string' ? given : given.phrase).toLowerCase().split(' '))
    .filter((word) => word.length > 1 && !bareGivenSyllables.has(withoutMarks(word)))
    .filter((word) => !bareFamilyNames.has(withoutMarks(word)) && !titles.has(word) && !birthOrder.has(word)),
);

/** Reads a name, as `seenName` gives it, by the words that papers, offices, places and groups call themselves by. */
export function readPublicName(name: string, isPlace: KnownPlaces): PublicReading {
  const words = wordsOfName(name);
  const isMarked = hasMarks(name);
  const isCased = words.some((word) => isSmall(word)) && words.some((word) => !isSmall(word));
  const { pieces, lastOf } = piecesOf(words, { isMarked, isCased, isPlace });
  const isPlaceHead = pieces[0] === 'place';
  const isInstitution = isPlaceHead || beginsAsInstitution(words);
  const called: string[][] = [];
  for (let at = 0; at < words.length; at++) {
    const kind = pieces[at];
    const isPlaceWord = kind === 'place' || kind === 'residents';
    if (!isPlaceWord && !(kind === 'group' && isInstitution)) continue;
    // What stands within the word itself names nothing: the An of Công an Dũng.
    let from = lastOf[at]! + 1;
    while (pieces[from] === 'number') from++;
    const ends = knownEnd(words, from, isPlace, isPlaceWord);
    const known = pieces[ends] === null ? from : ends;
    let to = known;
    const goesOn = (n: number) => (pieces[n] === null || pieces[n] === 'town') && !isSmallTitle(words[n]!);
    while (isPlaceWord && known === from && to < words.length && to - from < longestCalled && goesOn(to)) to++;
    if (to === from) continue;
    if (known === from && pieces.slice(from, to).includes(null)) called.push(words.slice(from, to));
    pieces.fill('number', from, to);
    at = to - 1;
  }
  const hasGroup = pieces.some((kind) => kind === 'group' || kind === 'residents');
  for (const [at, word] of words.entries()) {
    if (pieces[at] !== null) continue;
    const small = word.toLowerCase();
    const isLastLetter = small.length === 1 && at > 0 && at === words.length - 1;
    const isPlain = isCased && isSmall(word) && hasMarks(word) && !mayName(small, isMarked);
    if (isPlain || (hasGroup && (isLastLetter || plainWords.has(small)))) pieces[at] = 'other';
  }
  const isPublic =
    hasGroup ||
    pieces.some((kind) => kind === 'place' || kind === 'town') ||
    (words.length > 2 && pieces.every((kind) => kind === 'pair'));
  return { isPublic, called, isInstitution, isPlaceHead, unknown: runsOf(words, pieces) };
}

/** Where the longest name of a known place of two words and more ends; after an office alone none that could be a person's. */
function knownEnd(words: readonly string[], from: number, isPlace: KnownPlaces, isAfterPlace: boolean): number {
  if (
    !isAfterPlace &&
    isLikeName(
      words
        .slice(from, from + 2)
        .join(' ')
        .toLowerCase(),
    )
  )
    return from;
  for (let to = Math.min(words.length, from + longestCalled); to > from + 1; to--) {
    if (isPlace(words.slice(from, to).join(' '))) return to;
  }
  return from;
}

function beginsAsInstitution(words: readonly string[]): boolean {
  const small = words.map((word) => word.toLowerCase());
  return [1, 2, 3, 4].some((size) => institutions.has(small.slice(0, size).join(' ')));
}

const isSmall = (word: string) => word[0] === word[0]!.toLowerCase();
const isSmallTitle = (word: string) => isSmall(word) && (titles.has(word) || bareTitles.has(word));
const mayName = (word: string, isMarked: boolean) =>
  (isMarked ? givenSyllables.has(word) || titles.has(word) : bareGivenSyllables.has(word) || bareTitles.has(word)) ||
  bareFamilyNames.has(word) ||
  birthOrder.has(word);

function piecesOf(
  words: readonly string[],
  {
    isMarked,
    isCased,
    isPlace,
  }: { readonly isMarked: boolean; readonly isCased: boolean; readonly isPlace: KnownPlaces },
): { readonly pieces: Piece[]; readonly lastOf: readonly number[] } {
  const pieces: Piece[] = words.map(() => null);
  const lastOf = words.map((_, at) => at);
  const small = words.map((word) => word.toLowerCase());
  const table = isMarked ? publicWords : barePublicWords;
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(longestPhrase, words.length - at); size > 0; size--) {
      const phrase = small.slice(at, at + size).join(' ');
      const kind = table.get(phrase) ?? kindBeyondTable(phrase, isPlace);
      if (kind === null) continue;
      if (size === 2 && !isMarked && isFullName(words, at)) continue;
      const isDoubtful =
        size === 1 && kind !== 'number' && mayName(phrase, isMarked) && !(isCased && isSmall(words[at]!));
      const isIntroduced = at > 1 && pieces[at - 1] === 'group' && pieces[at - 2] === 'group' && kind === 'place';
      const isNumbered = kind === 'place' && shortNumber.test(small[at + 1] ?? '');
      const isTown = kind === 'town' && isMarked && at > 0 && pieces[at - 1] !== null;
      const isHead = at === 0 && kind === 'group' && isHeadOf(small, table);
      const isFolk = phrase === 'dân' && at === 0 && kindBeyondTable(small.slice(1, 3).join(' '), isPlace) === 'town';
      const isPage = phrase === 'trang' && at === 0 && words.length > 1;
      const isSchool = phrase === 'trường' && at === 0 && isPlace(words.slice(1).join(' ')) && words.length > 2;
      if (isDoubtful && ![isSchool, isIntroduced, isNumbered, isTown, isHead, isFolk, isPage].some(Boolean)) continue;
      pieces.fill(kind, at, at + size);
      lastOf.fill(at + size - 1, at, at + size);
      at += size - 1;
      break;
    }
  }
  for (let at = 0; at + 1 < words.length; at++) {
    const isFree =
      (pieces[at] === null || pieces[at] === 'pair') && (pieces[at + 1] === null || pieces[at + 1] === 'pair');
    if (isFree && isCommonPair(words, at, isCased)) pieces.fill('pair', at, at + 2);
  }
  return { pieces, lastOf };
}

/** Without marks a word for a matter may be somebody's whole name: Phan Anh, phản ánh. */
function isFullName(words: readonly string[], at: number): boolean {
  const [first = '', second = ''] = words.slice(at, at + 2);
  const isWritten = words.length === 2 || (!isSmall(first) && !isSmall(second));
  return isWritten && bareTellingFamilyNames.has(first.toLowerCase()) && bareGivenSyllables.has(second.toLowerCase());
}

/** Before another group or a place: Đoàn phường, Hội Nông dân. */
const isHeadOf = (small: readonly string[], table: typeof publicWords) =>
  table.get(small.slice(1, 3).join(' ')) === 'group' || table.get(small[1] ?? '') === 'place';

/** Two words that are one, unless written as a person is: Anh Hùng, Thu Phí. */
function isCommonPair(words: readonly string[], at: number, isCased: boolean): boolean {
  const [first = '', second = ''] = words.slice(at, at + 2);
  const pair = inOldTonePlacement(`${first} ${second}`.toLowerCase());
  if (!hasMarks(pair) || !commonPairs.has(pair)) return false;
  if (titles.has(first.toLowerCase()) && !isSmall(first)) return false;
  const couldName = mayName(second.toLowerCase(), true) && mayName(first.toLowerCase(), true);
  return !couldName || (isCased && isSmall(second));
}

function kindBeyondTable(phrase: string, isPlace: KnownPlaces): Piece {
  if (isKnownChannel(phrase)) return 'group';
  if (isDistrict(phrase, isPlace)) return 'town';
  return shortNumber.test(phrase) ? 'number' : null;
}

/** Of names that could be a person's too only those that are told to be hardly ever one. */
function isDistrict(phrase: string, isPlace: KnownPlaces): boolean {
  const bare = withoutMarks(phrase);
  // Võ Nhài and Hải Phong are somebody, Võ Nhai and Hải Phòng towns.
  if (hasMarks(phrase) && !isSpelledSo(phrase, isPlace)) return false;
  if (!districtNames.has(bare)) return placesLikeGivenNames.has(bare) && !isLikeName(phrase);
  if (placesLikeGivenNames.has(bare)) return !isLikeName(phrase);
  return !bare.split(' ').every((word) => bareGivenSyllables.has(word));
}

/** Firms, papers and lands that are in no directory of places. */
const firmsAndLands: ReadonlySet<string> = new Set(
  'an gia|an sương|đất xanh|hoa sen|hoà phát|hoàng long|hưng thịnh|kim hoàng|mai linh|phương trang|sen vàng|thái lan|thanh niên|tiền phong|trung quốc|việt nam|việt tiến'.split(
    '|',
  ),
);

/** Whether a name with marks has those of the district, the ward or the firm that is called so. */
function isSpelledSo(phrase: string, isPlace: KnownPlaces): boolean {
  const plain = standardSpelling(phrase).replace(/[’' -]+/g, ' ');
  if (districtNames.has(withoutMarks(plain))) return markedDistrictNames.has(plain);
  return firmsAndLands.has(plain) || isPlace(plain);
}

/** A middle name or a family's before a given one: Thanh Bình, Hoàng Long. */
export function isLikeName(name: string): boolean {
  const [first = '', second = ''] = name.toLowerCase().split(' ');
  return (middleNames.has(first) || tellingFamilyNames.has(first)) && givenSyllables.has(second);
}

function runsOf(words: readonly string[], pieces: readonly Piece[]): string[][] {
  const runs: string[][] = [];
  for (const [at, word] of words.entries()) {
    if (pieces[at] !== null) continue;
    const last = runs.at(-1);
    if (last && at > 0 && pieces[at - 1] === null) last.push(word);
    else runs.push([word]);
  }
  return runs;
}
