import type { Atlas } from './atlas';
import type { Gazetteer } from './gazetteer';
import { kindAt } from './kinds';
import { type Candidate, choose, type Resolved, readParts, resolve, target } from './resolve';
import { type Word, wordsOf } from './words';

const betweenParts = /[,;|\n()•]|\s[-–—&+]\s|\s(?:và|hoặc)\s|\/(?=\s*\p{L})/iu;
const mostPieces = 12;
const mostParts = 8;
/** Of a piece its end alone is looked through for units: what stands before is street and house. */
const mostWords = 16;
const longestAddress = 400;
const englishKinds: Readonly<Record<string, string>> = {
  city: 'thành phố',
  province: 'tỉnh',
  district: 'quận',
  ward: 'phường',
  commune: 'xã',
};
const englishBehind = /^\s*(\S.*?)\s+(city|province|district|ward|commune)\s*$/i;
const englishBefore = /^\s*(district|ward)\s+(\d+)\s*$/i;

type Part = { readonly candidates: readonly Candidate[]; readonly isSaid: boolean };

/**
 * What a place or an address means on the day: as `resolve`, and where that finds none, or more than one, by the parts of the
 * address from its end. Streets, house numbers and what else is no unit are passed over; of the units the most exact is
 * taken that is one within the others. Units that contradict one another are all told as `ambiguous`.
 */
export function readAddress(
  atlas: Atlas,
  gazetteer: Gazetteer,
  given: string,
  opt: { day: string; areas?: readonly string[] },
): Resolved {
  const pieces = given.slice(-longestAddress).normalize('NFC').split(betweenParts).slice(-mostPieces).map(inVietnamese);
  const whole = resolve(atlas, gazetteer, pieces.length === 1 ? pieces.join() : given, opt);
  if (whole && 'place' in whole) return whole;
  const kept: (readonly Candidate[])[] = [];
  const parts = pieces
    .reverse()
    .flatMap((piece) => partsFromEnd(gazetteer, piece))
    .slice(0, mostParts);
  for (const { candidates, isSaid } of parts) {
    if (target(atlas, [...kept, candidates]).length > 0) kept.push(candidates);
    else if (isSaid) return { ambiguous: placesOf(parts) };
  }
  for (let most = kept.length; most > 0; most--) {
    const found = choose(atlas, target(atlas, kept.slice(0, most)), opt.day, opt.areas);
    if (found && 'place' in found) return found;
  }
  return whole ?? (kept.length > 0 ? { ambiguous: placesOf(parts) } : null);
}

const placesOf = (parts: readonly Part[]) => [
  ...new Map(parts.flatMap(({ candidates }) => candidates.map(({ place }) => [place.key, place] as const))).values(),
];

/** `District 7`, `Hoc Mon District`, `Ho Chi Minh City` as they are written here. */
function inVietnamese(piece: string): string {
  const [, name, kindBehind] = englishBehind.exec(piece) ?? [];
  if (name && kindBehind) return `${englishKinds[kindBehind.toLowerCase()]} ${name}`;
  const [, kind, number] = englishBefore.exec(piece) ?? [];
  return kind && number ? `${englishKinds[kind.toLowerCase()]} ${number}` : piece;
}

/** The units of a piece of an address, the last first. */
function partsFromEnd(gazetteer: Gazetteer, piece: string): Part[] {
  const words = wordsOf(piece);
  const read = readParts(gazetteer, words);
  return (read ? asParts(read, words) : unitsAtEnd(gazetteer, words)).reverse();
}

/** The units a piece ends with, from the first word on that says what it is: `12 Nguyễn Thị Thập P. Tân Hưng Q7`. */
function unitsAtEnd(gazetteer: Gazetteer, words: readonly Word[]): Part[] {
  for (let at = Math.max(1, words.length - mostWords); at < words.length; at++) {
    const rest = kindAt(words, at) ? readParts(gazetteer, words.slice(at)) : null;
    if (rest && rest.length > 0) return rest.map((candidates) => ({ candidates, isSaid: true }));
  }
  return [];
}

const asParts = (read: readonly (readonly Candidate[])[], words: readonly Word[]): Part[] =>
  read.map((candidates) => ({ candidates, isSaid: kindAt(words, 0) !== undefined || read.length > 1 }));
