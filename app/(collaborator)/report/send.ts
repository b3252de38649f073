import { randomUUID } from 'node:crypto';
import { logFailure } from '@/app/_http/log-failure';
import { dutyPath } from '@/app/_session/duty-path';
import { today } from '@/app/_session/today';
import { currentLocale, type Session } from '@/app/_session/viewer';
import { DutyFirst, InvalidInput, NotSignedIn } from '@/lib/domain/errors';
import { describePlace } from '@/lib/domain/places/describe';
import type { Place } from '@/lib/domain/places/place';
import { AmbiguousPlace } from '@/lib/domain/report/ambiguous-place';
import { ReportGone } from '@/lib/domain/report/report-gone';
import { isStoreFailure } from '@/lib/domain/store-failure';
import type { Locale } from '@/lib/domain/vocabulary';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { submitReport } from '@/lib/services/reports/submit-report';
import { explainError, explainProblem } from '@/lib/strings/errors';
import { placeWhere } from '@/lib/strings/places';
import { reportProblems, reportTexts } from '@/lib/strings/report';
import { emptyForm, isOfAnother, type ReportFormState, valuesOf } from './form-state';

/** Tries to keep the report. Whatever goes wrong, with the session too, comes back with everything that was typed. */
export async function send(
  form: FormData,
  reading: Promise<Session | null>,
): Promise<{ state: ReportFormState; savedId: number | null }> {
  const state = emptyForm(valuesOf(form));
  const locale = await currentLocale();
  try {
    const session = await reading;
    if (!session) throw new NotSignedIn();
    if (isOfAnother(state.values, session.person.id)) return { state: ofAnother(state, locale), savedId: null };
    const receipt = await submitReport(session.viewer, state.values);
    if (receipt.differs) return { state: sentBefore(state, receipt.id, locale), savedId: null };
    return { state, savedId: receipt.id };
  } catch (error) {
    // Its page says that it was taken out; a draft of it is then let go.
    const savedId = error instanceof ReportGone ? error.removedId : null;
    return { state: await failed(state, error, locale), savedId };
  }
}

async function failed(state: ReportFormState, error: unknown, locale: Locale): Promise<ReportFormState> {
  if (error instanceof InvalidInput) {
    const errors = Object.fromEntries(
      error.problems.map((problem) => [problem.field, explainProblem(problem, locale, reportProblems[locale])]),
    );
    const candidates = error instanceof AmbiguousPlace ? await described(error.candidates, today(), locale) : [];
    // Without an id of its own a form could never be sent, and nobody can type one.
    const values = errors.clientId ? { ...state.values, clientId: randomUUID() } : state.values;
    return { ...state, values, errors, candidates, failure: { message: explainError(error, locale) } };
  }
  if (error instanceof ReportGone) {
    const { gone, goneWords, openOwn } = reportTexts[locale];
    const message = error.why === 'words_removed' ? goneWords : gone;
    return { ...state, failure: { message, link: { href: '/report', label: openOwn } } };
  }
  if (error instanceof NotSignedIn) {
    const { signedOut, signIn } = reportTexts[locale];
    return { ...state, failure: { message: signedOut, link: { href: '/login', label: signIn } } };
  }
  if (error instanceof DutyFirst) {
    const link = { href: dutyPath[error.duty], label: reportTexts[locale].openDuty };
    return { ...state, failure: { message: explainError(error, locale), link } };
  }
  logFailure(error);
  if (isStoreFailure(error)) {
    return { ...state, failure: { message: `${explainError(error, locale)} ${reportTexts[locale].notKept}` } };
  }
  return { ...state, failure: { message: explainError(error, locale) } };
}

/** What one person wrote is not kept as another's; it stays on the page for whoever wrote it. */
function ofAnother(state: ReportFormState, locale: Locale): ReportFormState {
  const { otherWriter, openOwn } = reportTexts[locale];
  return { ...state, failure: { message: otherWriter, link: { href: '/report', label: openOwn } } };
}

/** Under a new client id, so that sending once more keeps it as a report of its own. */
function sentBefore(state: ReportFormState, id: number, locale: Locale): ReportFormState {
  const { differs, earlier } = reportTexts[locale];
  return {
    ...state,
    values: { ...state.values, clientId: randomUUID() },
    failure: { message: differs, link: { href: `/my-reports/${id}`, label: earlier } },
  };
}

async function described(
  places: readonly Place[],
  day: string,
  locale: Locale,
): Promise<ReportFormState['candidates']> {
  const { atlas } = await placeDirectory();
  return places.map((place) => {
    const description = describePlace(atlas, place, day);
    return { key: place.key, name: description.name, where: placeWhere(description, locale) };
  });
}
