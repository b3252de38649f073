import { lexiconFiles } from '../lexicon/lexicon';
import { commonPairs } from '../phrases/common-pairs';
import { bareGivenSyllables, givenSyllables } from '../redact/given-names';
import { bareFamilyNames, bareTitles, birthOrder, titles } from '../redact/person-words';
import { placesLikeGivenNames } from '../redact/places-like-given-names';
import { inOldTonePlacement } from '../spellings';
import { hasMarks, withoutMarks } from '../vietnamese';
import { districtNames } from './district-names';
import { isKnownChannel } from './known-channels';
import { barePublicWords, type PublicWord, publicWords } from './public-name-words';

/** What the words of a name say of what it names: whether anything in it is public, and which words nothing is known of. */
export type PublicReading = {
  readonly isPublic: boolean;
  /** Runs of words of which nothing is known; those that only could name a place stand in `called`. */
  readonly unknown: readonly (readonly string[])[];
  /** What residents are called by. */
  readonly called: readonly (readonly string[])[];
  /** What a place is called by. */
  readonly placed: readonly (readonly string[])[];
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
export function readPublicName(name: string): PublicReading {
  const words = wordsOfName(name);
  const isMarked = hasMarks(name);
  const isCased = words.some((word) => isSmall(word)) && words.some((word) => !isSmall(word));
  const pieces = piecesOf(words, { isMarked, isCased });
  const called: string[][] = [];
  const placed: string[][] = [];
  for (let at = 0; at < words.length; at++) {
    const kind = pieces[at];
    if (kind !== 'place' && kind !== 'residents') continue;
    let from = at + 1;
    while (pieces[from] === 'number') from++;
    let to = from;
    const goesOn = (n: number) => (pieces[n] === null || pieces[n] === 'town') && !isSmallTitle(words[n]!);
    while (to < words.length && to - from < longestCalled && goesOn(to)) to++;
    if (to === from) continue;
    if (pieces.slice(from, to).includes(null)) (kind === 'residents' ? called : placed).push(words.slice(from, to));
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
  return { isPublic, called, placed, unknown: runsOf(words, pieces) };
}

const isSmall = (word: string) => word[0] === word[0]!.toLowerCase();
const isSmallTitle = (word: string) => isSmall(word) && (titles.has(word) || bareTitles.has(word));
const mayName = (word: string, isMarked: boolean) =>
  (isMarked ? givenSyllables.has(word) || titles.has(word) : bareGivenSyllables.has(word) || bareTitles.has(word)) ||
  bareFamilyNames.has(word) ||
  birthOrder.has(word);

function piecesOf(
  words: readonly string[],
  { isMarked, isCased }: { readonly isMarked: boolean; readonly isCased: boolean },
): Piece[] {
  const pieces: Piece[] = words.map(() => null);
  const small = words.map((word) => word.toLowerCase());
  const table = isMarked ? publicWords : barePublicWords;
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(longestPhrase, words.length - at); size > 0; size--) {
      const phrase = small.slice(at, at + size).join(' ');
      const kind = table.get(phrase) ?? kindBeyondTable(phrase);
      if (kind === null) continue;
      const isDoubtful =
        size === 1 && kind !== 'number' && mayName(phrase, isMarked) && !(isCased && isSmall(words[at]!));
      const isIntroduced = at > 1 && pieces[at - 1] === 'group' && pieces[at - 2] === 'group' && kind === 'place';
      const isNumbered = kind === 'place' && shortNumber.test(small[at + 1] ?? '');
      const isTown = kind === 'town' && isMarked && at > 0 && pieces[at - 1] !== null;
      const isHead = at === 0 && kind === 'group' && table.get(small.slice(1, 3).join(' ')) === 'group';
      const isFolk = phrase === 'dân' && at === 0 && kindBeyondTable(small.slice(1, 3).join(' ')) === 'town';
      const isPage = phrase === 'trang' && at === 0 && words.length > 1;
      if (isDoubtful && ![isIntroduced, isNumbered, isTown, isHead, isFolk, isPage].some(Boolean)) continue;
      pieces.fill(kind, at, at + size);
      at += size - 1;
      break;
    }
  }
  for (let at = 0; at + 1 < words.length; at++) {
    const isFree =
      (pieces[at] === null || pieces[at] === 'pair') && (pieces[at + 1] === null || pieces[at + 1] === 'pair');
    if (isFree && isCommonPair(words, at, isCased)) pieces.fill('pair', at, at + 2);
  }
  return pieces;
}

/** Two words that are one, unless written as a person is: Anh Hùng, Thu Phí. */
function isCommonPair(words: readonly string[], at: number, isCased: boolean): boolean {
  const [first = '', second = ''] = words.slice(at, at + 2);
  const pair = inOldTonePlacement(`${first} ${second}`.toLowerCase());
  if (!hasMarks(pair) || !commonPairs.has(pair)) return false;
  if (titles.has(first.toLowerCase()) && !isSmall(first)) return false;
  const couldName = mayName(second.toLowerCase(), true) && mayName(first.toLowerCase(), true);
  return !couldName || (isCased && isSmall(second));
}

function kindBeyondTable(phrase: string): Piece {
  if (isKnownChannel(phrase)) return 'group';
  if (isDistrict(phrase)) return 'town';
  return shortNumber.test(phrase) ? 'number' : null;
}

/** Of names that could be a person's too only those that are told to be hardly ever one. */
function isDistrict(phrase: string): boolean {
  const bare = withoutMarks(phrase);
  if (placesLikeGivenNames.has(bare)) return true;
  return districtNames.has(bare) && !bare.split(' ').every((word) => bareGivenSyllables.has(word));
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
