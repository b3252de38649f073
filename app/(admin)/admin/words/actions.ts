'use server';

import { revalidatePath } from 'next/cache';
import { bytesOfFile } from '@/app/_http/bytes-of-file';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { currentLocale, requireViewer } from '@/app/_session/viewer';
import { parseOwnLines } from '@/lib/domain/input/own-words';
import { importOwnWords } from '@/lib/services/words/import-own-words';
import { planOwnWords } from '@/lib/services/words/plan-own-words';
import { readWordsFile } from '@/lib/services/words/read-words-file';
import { tryOwnWords } from '@/lib/services/words/try-own-words';
import { ownWordsProblems } from '@/lib/strings/own-words-problems';
import { type KeptWords, type LookedAtWords, saidOf } from './said-plan';

/** Shows what a table would change; its lines go back with the form that puts them in use, so that nothing is kept. */
export async function lookAtWords(_state: FormState<LookedAtWords>, form: FormData): Promise<FormState<LookedAtWords>> {
  const [{ viewer }, locale] = await Promise.all([requireViewer('lexicon.manage'), currentLocale()]);
  const look = async () => {
    const given = await readWordsFile(viewer, bytesOfFile(form.get('file')));
    const plan = await planOwnWords(viewer, given);
    const trial = await tryOwnWords(
      viewer,
      plan.planned.map(({ word }) => word),
    );
    return { ...saidOf(plan, locale), lines: JSON.stringify(given), trial };
  };
  return submitted(form, look, ownWordsProblems);
}

export async function keepWords(_state: FormState<KeptWords>, form: FormData): Promise<FormState<KeptWords>> {
  const [{ viewer }, locale] = await Promise.all([requireViewer('lexicon.manage'), currentLocale()]);
  const { lines, basis } = fieldsOf(form);
  const keep = async () => {
    const { isKept, ...plan } = await importOwnWords(viewer, { given: parseOwnLines(lines), basis });
    return { ...saidOf(plan, locale), isKept };
  };
  const { values: _lines, ...state } = await submitted(form, keep, ownWordsProblems);
  if (state.done) revalidatePath('/admin/words');
  return { ...state, values: {} };
}
