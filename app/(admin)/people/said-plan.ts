import type { GivenPerson, PlannedPerson, RefusedPerson } from '@/lib/domain/people/people-plan';
import type { Locale } from '@/lib/domain/vocabulary';
import type { OpenedAccount } from '@/lib/services/people/import-people';
import { explainProblem } from '@/lib/strings/errors';
import { peopleImportProblems } from '@/lib/strings/people-import';

/** A line of which nothing is made, with why in words. */
export type SaidRefusal = { readonly given: GivenPerson; readonly why: readonly string[] };
export type LookedAt = {
  /** What the spreadsheet held, as a JSON text. */
  readonly lines: string;
  readonly planned: readonly PlannedPerson[];
  readonly refused: readonly SaidRefusal[];
};
export type Opened = { readonly opened: readonly OpenedAccount[]; readonly refused: readonly SaidRefusal[] };

export function saidOf(refused: readonly RefusedPerson[], locale: Locale): SaidRefusal[] {
  const more = peopleImportProblems[locale];
  return refused.map(({ given, problems }) => ({
    given,
    why: problems.map((problem) => explainProblem(problem, locale, more)),
  }));
}

/** The people a form was made for, each with what it showed of them; services look at it. */
export function readChosenPeople(form: FormData): unknown[] {
  const ids = form.getAll('personId');
  const bases = form.getAll('basis');
  return ids.map((personId, n) => ({ personId, basis: bases[n] }));
}
