import { boundProblems } from './bound-problems';
import { contextProblems, flagRuleProblems, type LexiconProblem, lexiconProblems } from './check-lexicon';
import { idleGuards } from './idle-guards';
import type { FlagRule, LexiconFile } from './lexicon';
import { entriesOf } from './lexicon-entries';
import type { ListReader } from './list-reader';
import { sameWithoutMarks } from './same-without-marks';
import { shadowedEntries } from './shadowed-entries';

/**
 * Everything that is wrong with word lists, in the order it should be mended: form, contexts, flag rules, then entries that
 * do nothing and entries that fall together. `reader` must read with the same lists; it is asked what
 * does nothing only once it can read: see `stopsReading`.
 */
export function examineLexicon(
  files: readonly LexiconFile[],
  flagRules: readonly FlagRule[],
  { read, spell, isSpellable }: ListReader,
): LexiconProblem[] {
  const entries = entriesOf(files, spell);
  const broken = [
    ...lexiconProblems(entries, isSpellable),
    ...contextProblems(files, entries),
    ...boundProblems(files, entries),
  ];
  const sound = !broken.some(stopsReading);
  return [
    ...broken,
    ...flagRuleProblems(flagRules, files).map((phrase): LexiconProblem => {
      return { kind: 'flag', code: 'rules', phrase, problem: 'flag_rule' };
    }),
    ...(sound ? shadowedEntries(entries, flagRules, read) : []),
    ...(sound ? idleGuards(entries, flagRules, read) : []),
    ...sameWithoutMarks(entries),
  ];
}

const stops: readonly LexiconProblem['problem'][] = ['unknown_code', 'unknown_context', 'past_bound', 'weight'];

/** Whether lists with such a problem cannot be compiled, and nothing be read with them. */
export function stopsReading({ problem }: LexiconProblem): boolean {
  return stops.includes(problem);
}

/** How many entries each kind has. */
export function entryCounts(files: readonly LexiconFile[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind, groups } of files) {
    for (const { phrases } of groups) counts[kind] = (counts[kind] ?? 0) + phrases.length;
  }
  return counts;
}
