import 'server-only';
import { randomUUID } from 'node:crypto';
import { currentLocale, currentSession } from '@/app/_session/viewer';
import { InvalidInput, NotSignedIn } from '@/lib/domain/errors';
import type { Place } from '@/lib/domain/place';
import { AmbiguousPlace } from '@/lib/domain/report';
import { isStoreFailure } from '@/lib/domain/store-failure';
import type { Locale } from '@/lib/domain/vocabulary';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { submitReport } from '@/lib/services/reports/submit-report';
import { explainError, explainProblem } from '@/lib/strings/errors';
import { reportProblems, reportTexts } from '@/lib/strings/report';
import { emptyForm, type ReportFormState, valuesOf } from './form-state';

/** Tries to keep the report. Whatever goes wrong comes back with everything that was typed. */
export async function send(form: FormData): Promise<ReportFormState> {
  const state = emptyForm(valuesOf(form));
  const locale = await currentLocale();
  try {
    const session = await currentSession();
    if (!session) throw new NotSignedIn();
    const receipt = await submitReport(session.viewer, state.values);
    return receipt.differs ? sentBefore(state, receipt.id, locale) : { ...state, savedId: receipt.id };
  } catch (error) {
    return failed(state, error, locale);
  }
}

async function failed(state: ReportFormState, error: unknown, locale: Locale): Promise<ReportFormState> {
  if (error instanceof InvalidInput) {
    const errors = Object.fromEntries(
      error.problems.map((problem) => [problem.field, explainProblem(problem, locale, reportProblems[locale])]),
    );
    const candidates = error instanceof AmbiguousPlace ? await described(error.candidates) : [];
    return { ...state, errors, candidates, failure: { message: explainError(error, locale) } };
  }
  if (error instanceof NotSignedIn) {
    const { signedOut, signIn } = reportTexts[locale];
    return { ...state, failure: { message: signedOut, link: { href: '/login', label: signIn } } };
  }
  if (isStoreFailure(error)) {
    return { ...state, failure: { message: reportTexts[locale].storeDown } };
  }
  if ((error as { code?: unknown }).code !== 'not_allowed') console.error(error);
  return { ...state, failure: { message: explainError(error, locale) } };
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

async function described(places: readonly Place[]): Promise<ReportFormState['candidates']> {
  const directory = await placeDirectory();
  const nameOf = (key: string | null) => (key ? directory.get(key)?.name : undefined);
  return places.map((place) => {
    const above = [place.level === 'ward' ? nameOf(place.districtKey) : undefined, nameOf(place.parentKey)];
    return { key: place.key, name: place.name, where: [...new Set(above.filter(Boolean))].join(', ') };
  });
}
