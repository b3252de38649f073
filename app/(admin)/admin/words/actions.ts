'use server';

import { revalidatePath } from 'next/cache';
import { bytesOfFile } from '@/app/_http/bytes-of-file';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { currentLocale, requireViewer } from '@/app/_session/viewer';
import { Conflict, InvalidInput } from '@/lib/domain/errors';
import { parseOwnLines } from '@/lib/domain/input/own-words';
import type { GivenOwnWord } from '@/lib/domain/own-words/own-word';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { changedSince } from '@/lib/services/words/changed-since';
import { importOwnWords } from '@/lib/services/words/import-own-words';
import { planOwnWords } from '@/lib/services/words/plan-own-words';
import { readWordsFile } from '@/lib/services/words/read-words-file';
import { tryOwnWords } from '@/lib/services/words/try-own-words';
import { ownWordsProblems } from '@/lib/strings/own-words-problems';
import { type LookedAtWords, type SentWords, saidMeanwhile, saidOf } from './said-plan';

/**
 * Shows what a table would change, or puts one that was shown in use. Its lines go back with the form that puts them in use, so that
 * nothing is kept before. Whatever then stands in the way, the table stays on the screen, held against what stands by now.
 */
export async function sendWords(shown: FormState<SentWords>, form: FormData): Promise<FormState<SentWords>> {
  const [{ viewer }, locale] = await Promise.all([requireViewer('lexicon.manage'), currentLocale()]);
  const { lines, ...fields } = fieldsOf(form);
  const work = async (): Promise<SentWords> => {
    if (lines === undefined) return look(viewer, locale, await readWordsFile(viewer, bytesOfFile(form.get('file'))));
    return keep(viewer, locale, parseOwnLines(lines), fields);
  };
  const { values: _lines, ...state } = await submitted(form, work, ownWordsProblems);
  if (state.done && state.done.step === 'kept') revalidatePath('/admin/words');
  return { ...state, values: {}, done: state.done ?? (lines === undefined ? null : shown.done) };
}

async function look(viewer: Viewer, locale: Locale, given: readonly GivenOwnWord[]): Promise<LookedAtWords> {
  const plan = await planOwnWords(viewer, given);
  const words = plan.planned.map(({ word }) => word);
  const trial = words.length > 0 || plan.refused.length === 0 ? await tryOwnWords(viewer, words) : null;
  return {
    step: 'looked',
    ...saidOf(plan, locale),
    lines: JSON.stringify(given),
    trial,
    meanwhile: null,
    unsure: false,
  };
}

async function keep(
  viewer: Viewer,
  locale: Locale,
  given: readonly GivenOwnWord[],
  { basis = '', sure }: Readonly<Record<string, string>>,
): Promise<SentWords> {
  try {
    const { isKept, ...plan } = await importOwnWords(viewer, { given, basis, sure: sure === 'on' });
    return { step: 'kept', ...saidOf(plan, locale), isKept };
  } catch (error) {
    const isUnsure = error instanceof InvalidInput && error.problems.some(({ code }) => code === 'takes_away');
    if (!isUnsure && !(error instanceof Conflict)) throw error;
    const meanwhile = await changedSince(viewer, basis);
    if (meanwhile) revalidatePath('/admin/words');
    return {
      ...(await look(viewer, locale, given)),
      unsure: isUnsure,
      meanwhile: meanwhile && saidMeanwhile(meanwhile, locale),
    };
  }
}
