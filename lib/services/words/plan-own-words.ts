import { type Db, database } from '@/db/client';
import { newestOwnWords, ownWordsOf } from '@/db/queries/own-words';
import { InvalidInput, type Problem } from '@/lib/domain/errors';
import { parseOwnWord } from '@/lib/domain/input/own-words';
import { judgeOwnWord } from '@/lib/domain/own-words/judge-own-word';
import {
  changeTo,
  type OwnWordsPlan,
  type PlannedOwnWord,
  type RefusedOwnWord,
  wordsMissing,
} from '@/lib/domain/own-words/own-plan';
import { type GivenOwnWord, type OwnWord, ownKey } from '@/lib/domain/own-words/own-word';
import { sameWord } from '@/lib/domain/own-words/shipped-entries';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { ownWordCalled } from '@/lib/strings/own-word-called';

/** What would become of each line of a file of own keywords, which takes the place of all there are; nothing is changed. */
export async function planOwnWords(
  viewer: Viewer,
  given: readonly GivenOwnWord[],
  db: Db = database(),
): Promise<OwnWordsPlan> {
  const scope = allow(viewer, 'lexicon.manage');
  const { basis, words } = await standingWords(db, scope);
  return planFor(given, words, basis);
}

/** The own keywords read with now, and their hash. */
export async function standingWords(
  db: Parameters<typeof newestOwnWords>[0],
  scope: Scope,
): Promise<{ readonly basis: string; readonly words: readonly OwnWord[] }> {
  const newest = await newestOwnWords(db, scope);
  const words = newest ? await ownWordsOf(db, scope, newest.id) : null;
  return { basis: newest?.hash ?? '', words: words ?? [] };
}

/** As `planOwnWords`, beside words that stand. Of two lines that say something of one phrase the first is good. */
export function planFor(given: readonly GivenOwnWord[], standing: readonly OwnWord[], basis: string): OwnWordsPlan {
  const known = new Set(standing.map(ownKey));
  const planned: PlannedOwnWord[] = [];
  const refused: RefusedOwnWord[] = [];
  const lines = new Map<string, number>();
  for (const one of given) {
    const word = wordOf(one);
    if ('problems' in word) {
      refused.push({ given: one, ...word });
      continue;
    }
    const { problems, notes } = judgeOwnWord(word, one.phrase, known.has(ownKey(word)));
    const earlier = lines.get(sameWord(word));
    const all: readonly Problem[] =
      earlier === undefined
        ? problems
        : [...problems, { field: 'phrase', code: 'phrase_doubled', value: `${earlier}` }];
    if (all.length > 0) {
      refused.push({ given: one, problems: all });
      continue;
    }
    lines.set(sameWord(word), one.line);
    planned.push({ line: one.line, word, notes });
  }
  const next = planned.map(({ word }) => word);
  return { planned, refused, change: changeTo(next, standing), removed: wordsMissing(standing, next), basis };
}

/** The word a line says, or what is wrong with how it is written. */
export function wordOf(given: GivenOwnWord): OwnWord | { readonly problems: readonly Problem[] } {
  if (given.problem) return { problems: [given.problem] };
  try {
    return parseOwnWord(ownWordCalled(given));
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return {
      problems: error.problems.map((problem) => {
        const field = problem.field === 'marksOnly' ? 'marks' : problem.field;
        const told = problem.code === 'not_in_list' || problem.code === 'no_such_weight';
        return { ...problem, field, ...(told ? { value: given[field as keyof GivenOwnWord] as string } : {}) };
      }),
    };
  }
}
