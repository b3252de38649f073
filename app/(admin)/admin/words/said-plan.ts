import type { Problem } from '@/lib/domain/errors';
import type { OwnChange, OwnWordsPlan, PlannedOwnWord, Trial } from '@/lib/domain/own-words/own-plan';
import type { Locale } from '@/lib/domain/vocabulary';
import { explainProblem } from '@/lib/strings/errors';
import { ownWordsProblems } from '@/lib/strings/own-words-problems';

/** A line with what is to be said of it, in words. */
export type SaidLine = { readonly line: number; readonly phrase: string; readonly why: readonly string[] };

/** What a table would change, as its page shows it. */
export type SaidPlan = {
  readonly planned: readonly Pick<PlannedOwnWord, 'line' | 'word'>[];
  readonly refused: readonly SaidLine[];
  readonly noted: readonly SaidLine[];
  readonly change: OwnChange;
  readonly basis: string;
};
/** `lines` is what the table held, as a JSON text. */
export type LookedAtWords = SaidPlan & { readonly lines: string; readonly trial: Trial };
export type KeptWords = SaidPlan & { readonly isKept: boolean };

export function saidOf({ planned, refused, change, basis }: OwnWordsPlan, locale: Locale): SaidPlan {
  const say = (problems: readonly Problem[]) =>
    problems.map((problem) => explainProblem(problem, locale, ownWordsProblems[locale]));
  return {
    planned: planned.map(({ line, word }) => ({ line, word })),
    refused: refused.map(({ given, problems }) => ({ line: given.line, phrase: given.phrase, why: say(problems) })),
    noted: planned
      .filter(({ notes }) => notes.length > 0)
      .map(({ line, word, notes }) => ({ line, phrase: word.phrase, why: say(notes) })),
    change,
    basis,
  };
}
