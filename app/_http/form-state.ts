import { redirect, unstable_rethrow } from 'next/navigation';
import { dutyPath } from '@/app/_session/duty-path';
import { currentLocale } from '@/app/_session/preferences';
import { Conflict, DutyFirst, InvalidInput } from '@/lib/domain/errors';
import type { Locale } from '@/lib/domain/vocabulary';
import { explainError, explainProblem, type MoreProblems } from '@/lib/strings/errors';
import type { FormState } from './form-values';
import { logFailure } from './log-failure';

/** Never sent back to the page. */
const secretFields = new Set(['password', 'current', 'next', 'repeated', 'code']);

/** The text fields of a form, without the NULs that no keyboard has and no database takes; the framework's own are left out. */
export function fieldsOf(form: FormData): Record<string, string> {
  const entries = [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const own = entries.filter(([name]) => !name.startsWith('$ACTION'));
  return Object.fromEntries(own.map(([name, value]) => [name, value.replaceAll('\0', '')]));
}

/**
 * Runs what a form asks for. What is wrong comes back in the person's language with everything they typed, so that
 * nothing has to be typed again; secrets excepted. `more` says what only this form can have wrong.
 */
export async function submitted<Done>(
  form: FormData,
  work: () => Promise<Done>,
  more?: Readonly<Record<Locale, MoreProblems>>,
): Promise<FormState<Done>> {
  try {
    return { values: {}, errors: {}, message: null, done: await work() };
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof DutyFirst) redirect(dutyPath[error.duty]);
    const locale = await currentLocale();
    const values = Object.fromEntries(Object.entries(fieldsOf(form)).filter(([name]) => !secretFields.has(name)));
    const errors: Record<string, string> = {};
    if (error instanceof InvalidInput) {
      for (const problem of error.problems) {
        const said = explainProblem(problem, locale, more?.[locale]);
        errors[problem.field] = errors[problem.field] ? `${errors[problem.field]} ${said}` : said;
      }
    }
    const message = explainError(error, locale);
    logFailure(error);
    return { values, errors, message, done: null, isOutdated: error instanceof Conflict };
  }
}
