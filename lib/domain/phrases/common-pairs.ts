import { lexiconFiles } from '../lexicon/lexicon';
import { givenSyllables } from '../redact/given-names';
import { titles } from '../redact/person-words';
import { inOldTonePlacement } from '../spellings';
import { withoutMarks } from '../vietnamese';
import { bareCompounds, everydayCompounds } from './ordinary-compounds';

const spelled = (phrase: string) => inOldTonePlacement(phrase.toLowerCase()).split(/\s+/);

function pairsIn(phrases: Iterable<string>): Set<string> {
  const pairs = new Set<string>();
  for (const phrase of phrases) {
    const words = spelled(phrase.trim());
    for (let at = 0; at + 1 < words.length; at++) pairs.add(`${words[at]} ${words[at + 1]}`);
  }
  return pairs;
}

function* reviewed(): Generator<string> {
  yield* everydayCompounds;
  for (const { groups } of lexiconFiles)
    for (const { phrases } of groups)
      for (const given of phrases) yield typeof given === 'string' ? given : given.phrase;
}

/** Pairs of neighbouring words that are no name: of the word lists, which people reviewed, and of everyday words. */
export const commonPairs: ReadonlySet<string> = pairsIn(reviewed());

const couldName = (word = '') => givenSyllables.has(word) || titles.has(word);

/**
 * The same without marks, of pairs that need it with marks too, as “lần thứ” could as well be Lan Thu, and of words that were
 * written down for texts without marks.
 */
export const bareCommonPairs: ReadonlySet<string> = new Set([
  ...[...commonPairs].filter((pair) => pair.split(' ').every(couldName)).map(withoutMarks),
  ...pairsIn(bareCompounds),
]);
