import type { Problem } from '@/lib/domain/errors';
import type { OwnChange, OwnWordsPlan, PlannedOwnWord, Trial } from '@/lib/domain/own-words/own-plan';
import type { OwnWord } from '@/lib/domain/own-words/own-word';
import type { Locale } from '@/lib/domain/vocabulary';
import type { Meanwhile } from '@/lib/services/words/changed-since';
import { explainProblem } from '@/lib/strings/errors';
import { formatDateTime } from '@/lib/strings/format';
import { ownWordsProblems } from '@/lib/strings/own-words-problems';
import { sayActor } from '@/lib/strings/say-actor';

/** A line with what is to be said of it, in words. */
export type SaidLine = { readonly line: number; readonly phrase: string; readonly why: readonly string[] };

/** What a table would change, as its page shows it. */
type SaidPlan = {
  readonly planned: readonly Pick<PlannedOwnWord, 'line' | 'word'>[];
  readonly refused: readonly SaidLine[];
  readonly noted: readonly SaidLine[];
  readonly change: OwnChange;
  readonly removed: readonly OwnWord[];
  readonly basis: string;
};

/** How the words in use differ from those that were shown, and who changed them when, in words. */
export type SaidMeanwhile = {
  readonly who: string;
  readonly at: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** `lines` is what the table held, as a JSON text. There is no trial of a table with no good line. */
export type LookedAtWords = SaidPlan & {
  readonly step: 'looked';
  readonly lines: string;
  readonly trial: Trial | null;
  readonly meanwhile: SaidMeanwhile | null;
  /** It was to be put in use without saying that what it takes away is meant. */
  readonly unsure: boolean;
};
export type KeptWords = SaidPlan & { readonly step: 'kept'; readonly isKept: boolean };
export type SentWords = LookedAtWords | KeptWords;

export function saidMeanwhile({ newest, added, removed }: Meanwhile, locale: Locale): SaidMeanwhile {
  const phrases = (words: readonly OwnWord[]) => words.map(({ phrase }) => phrase);
  return {
    who: sayActor(newest, locale),
    at: formatDateTime(newest.keptAt, locale),
    added: phrases(added),
    removed: phrases(removed),
  };
}

export function saidOf({ planned, refused, change, removed, basis }: OwnWordsPlan, locale: Locale): SaidPlan {
  const say = (problems: readonly Problem[]) =>
    problems.map((problem) => explainProblem(problem, locale, ownWordsProblems[locale]));
  return {
    planned: planned.map(({ line, word }) => ({ line, word })),
    refused: refused.map(({ given, problems }) => ({ line: given.line, phrase: given.phrase, why: say(problems) })),
    noted: planned
      .filter(({ notes }) => notes.length > 0)
      .map(({ line, word, notes }) => ({ line, phrase: word.phrase, why: say(notes) })),
    change,
    removed,
    basis,
  };
}
