import { type Bound, bounds, contextCodes, isKept, partCodes } from './bounds';
import { type LexiconProblem, problemOf } from './check-lexicon';
import type { LexiconFile } from './lexicon';
import type { LexiconEntry } from './lexicon-entries';
import { packedWords } from './packed-lists';

/** Signs are numbered as words are, from 0 on. */
const signs = 8;

/** What the lists hold more of than can be told apart, and weights that would not be kept as written. */
export function boundProblems(files: readonly LexiconFile[], entries: readonly LexiconEntry[]): LexiconProblem[] {
  const phrases = entries.map(({ letters }) => letters.trim().split(' '));
  const words = new Set(phrases.flat().filter((word) => word !== '['));
  const steps = phrases.reduce((sum, { length }) => sum + length - 1, 0);
  return [
    ...past('contexts', 'context', contextCodes(files).length),
    ...past('flag_parts', 'flag', partCodes(files).length),
    ...past('entries', 'all', entries.length),
    ...past('words', 'all', words.size + signs),
    ...past('steps', 'all', steps),
    ...past('packed_words', 'all', packedWords(files).length),
    ...entries
      .filter(({ weight = 1, feel = 0 }) => !isKept(weight) || !isKept(feel))
      .map((entry) => problemOf(entry, 'weight')),
  ];
}

function past(bound: Bound, kind: string, count: number): LexiconProblem[] {
  return count <= bounds[bound] ? [] : [{ kind, code: '', phrase: '', problem: 'past_bound', past: { bound, count } }];
}
