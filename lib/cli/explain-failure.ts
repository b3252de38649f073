import { AppError, InvalidInput } from '@/lib/domain/errors';
import { whatMayBeSaid } from '@/lib/domain/log/what-may-be-said';
import { isStoreFailure } from '@/lib/domain/store-failure';
import type { Locale } from '@/lib/domain/vocabulary';
import { explainError, explainProblem } from '@/lib/strings/errors';

/** What a command says when it could not do its work. Of what nobody foresaw, a second line says all that may be said. */
export function explainFailure(error: unknown, locale: Locale = 'vi'): string {
  const said = explainError(error, locale);
  if (error instanceof AppError || isStoreFailure(error)) return said;
  return `${said}\n${JSON.stringify({ failure: whatMayBeSaid(error) })}`;
}

/** The same for a command whose options are the fields of a form: which of them is wrong, and how. */
export function explainFields(error: unknown, locale: Locale = 'vi'): string {
  if (!(error instanceof InvalidInput)) return explainFailure(error, locale);
  return error.problems.map((problem) => `${problem.field}: ${explainProblem(problem, locale)}`).join('\n');
}

/** Why a file that was named to a command could not be read: which, and why in a word, as what is wrong in it may be anybody's text. */
export function whyUnreadable(error: unknown): string {
  const { name, code } = whatMayBeSaid(error);
  const { path } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof path === 'string' ? `${path} (${code ?? name})` : (code ?? name);
}
