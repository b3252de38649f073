import { logFailure } from '@/app/_http/log-failure';
import { currentLocale, currentSession } from '@/app/_session/viewer';
import { Conflict, InvalidInput, NotSignedIn } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { describePlace } from '@/lib/domain/places/describe';
import { AmbiguousPlace } from '@/lib/domain/report/ambiguous-place';
import type { Locale } from '@/lib/domain/vocabulary';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { readReporter } from '@/lib/services/reports/read-reporter';
import { explainError, explainProblem } from '@/lib/strings/errors';
import { correctionProblems, opinionTexts } from '@/lib/strings/opinion';
import { placeWhere } from '@/lib/strings/places';
import { type CorrectionState, correctionIn, type ShownReporter } from './form-state';

/** Tries to keep a correction; `next` is where to go when it is kept. */
export async function correct(form: FormData): Promise<{ state: CorrectionState; next: string | null }> {
  const locale = await currentLocale();
  const state: CorrectionState = { values: correctionIn(form), errors: {}, candidates: [], failure: null };
  try {
    const viewer = await signedIn();
    const asked = { ...state.values, id: form.get('id'), basis: form.get('basis') };
    const { id, inScope } = await correctOpinion(viewer, asked);
    return { state, next: inScope ? `/opinions/${id}?saved=1` : '/opinions' };
  } catch (error) {
    return { state: await refused(state, error, locale, String(form.get('day') ?? '')), next: null };
  }
}

export async function reveal(form: FormData): Promise<ShownReporter> {
  try {
    const viewer = await signedIn();
    return { reporter: await readReporter(viewer, Number(form.get('id'))), failure: null };
  } catch (error) {
    return { reporter: null, failure: said(error, await currentLocale()) };
  }
}

async function signedIn(): Promise<Viewer> {
  const session = await currentSession();
  if (!session) throw new NotSignedIn();
  return session.viewer;
}

async function refused(state: CorrectionState, error: unknown, locale: Locale, day: string): Promise<CorrectionState> {
  if (error instanceof Conflict) {
    return { ...state, failure: { message: opinionTexts[locale].correct.conflict, reload: true } };
  }
  if (!(error instanceof InvalidInput)) return { ...state, failure: { message: said(error, locale), reload: false } };
  const explain = (problem: (typeof error.problems)[number]) =>
    explainProblem(problem, locale, correctionProblems[locale]);
  const whole = error.problems.find((problem) => problem.field === 'form');
  const { atlas } = await placeDirectory();
  const candidates = error instanceof AmbiguousPlace ? error.candidates : [];
  return {
    ...state,
    errors: Object.fromEntries(error.problems.map((problem) => [problem.field, explain(problem)])),
    candidates: candidates.map((place) => {
      const description = describePlace(atlas, place, day);
      return [place.key, `${description.name}, ${placeWhere(description, locale)}`] as const;
    }),
    failure: { message: whole ? explain(whole) : explainError(error, locale), reload: false },
  };
}

function said(error: unknown, locale: Locale): string {
  logFailure(error);
  return explainError(error, locale);
}
