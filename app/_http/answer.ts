import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import { dutyPath } from '@/app/_session/duty-path';
import { currentLocale } from '@/app/_session/preferences';
import { DutyFirst, InvalidInput } from '@/lib/domain/errors';
import { storeFailureOf } from '@/lib/domain/store-failure';
import type { Locale } from '@/lib/domain/vocabulary';
import { explainError, explainProblem, type MoreProblems } from '@/lib/strings/errors';
import { logFailure } from './log-failure';
import { seeOther } from './see-other';

const statuses: Record<string, number> = {
  not_signed_in: 401,
  unknown_key: 401,
  not_allowed: 403,
  duty_first: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  invalid_input: 422,
  too_many_attempts: 429,
  too_many_exports: 429,
  too_many_intakes: 429,
  exports_busy: 503,
  fingerprint_key_differs: 503,
  fingerprints_unfinished: 503,
};

/**
 * Runs a route handler's work. An error becomes `{error: {code, message, problems?}}` with its status; the message is
 * in the caller's language; a browser that opens a page is led to what has to be done first. `more` explains the feature's own problem codes.
 */
export async function answer(
  work: () => Promise<Response> | Response,
  more?: Readonly<Record<Locale, MoreProblems>>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof DutyFirst && (await isOpeningPage())) return seeOther(dutyPath[error.duty]);
    return refusal(error, await callerLocale(), more);
  }
}

function refusal(error: unknown, locale: Locale, more?: Readonly<Record<Locale, MoreProblems>>): Response {
  const failure = storeFailureOf(error);
  const code = failure?.code ?? codeOf(error);
  logFailure(error);
  const problems =
    error instanceof InvalidInput
      ? error.problems.map((problem) => ({ ...problem, message: explainProblem(problem, locale, more?.[locale]) }))
      : undefined;
  const message = explainError(error, locale);
  const seconds = failure ? failure.retryAfterSeconds : (error as { retryAfterSeconds?: unknown }).retryAfterSeconds;
  const later: Record<string, string> = typeof seconds === 'number' ? { 'retry-after': String(seconds) } : {};
  return Response.json(
    { error: { code, message, ...(problems ? { problems } : {}) } },
    { status: failure?.status ?? statuses[code] ?? 500, headers: { 'cache-control': 'no-store', ...later } },
  );
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code in statuses ? code : 'unexpected';
}

/** Browsers name HTML first when they follow a link or send a form, and scripts of ours never do. */
async function isOpeningPage(): Promise<boolean> {
  return (await headers()).get('accept')?.startsWith('text/html') ?? false;
}

/** Programs send no cookie; they may ask for English by `Accept-Language`. */
async function callerLocale(): Promise<Locale> {
  const asked = (await headers()).get('accept-language') ?? '';
  const isProgram = (await headers()).has('authorization');
  return isProgram && asked.toLowerCase().startsWith('en') ? 'en' : currentLocale();
}
