'use server';

import { redirect } from 'next/navigation';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { requireViewer } from '@/app/_session/viewer';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { correct, reveal } from './changes';
import type { CorrectionState, ShownReporter } from './form-state';

/** Saves a correction and shows the item as it now is; a refusal keeps what was chosen. */
export async function saveCorrection(_before: CorrectionState, form: FormData): Promise<CorrectionState> {
  const { state, next } = await correct(form);
  if (next) redirect(next);
  return state;
}

/** Tells who sent the report. Looking is recorded by the service. */
export async function showReporter(_before: ShownReporter, form: FormData): Promise<ShownReporter> {
  return reveal(form);
}

/** Takes the item out and shows the page that says so, under another address, since this one's is what is shown already. */
export async function removeItem(_before: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('opinion.remove');
  const state = await submitted(form, () => removeOpinion(viewer, fieldsOf(form)).then(() => true as const));
  if (state.done) redirect(`/opinions/${Number(form.get('id'))}?removed=1`);
  return state;
}
