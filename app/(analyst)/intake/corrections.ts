'use server';

import { submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { requireViewer } from '@/app/_session/viewer';
import type { CorrectionsReceipt } from '@/lib/domain/opinion/correction-plan';
import { type ApplyInput, applyCorrections } from '@/lib/services/opinions/apply-corrections';
import { correctionProblems } from '@/lib/strings/opinion';

/** Does a part of the corrections an export offered, those somebody ticked, for the reason given. */
export async function correctByFile(
  corrections: ApplyInput['corrections'],
  why: string,
): Promise<FormState<CorrectionsReceipt>> {
  const { viewer } = await requireViewer('opinion.correct');
  const form = new FormData();
  form.set('why', why);
  return submitted(form, () => applyCorrections(viewer, { corrections, why, door: 'page' }), correctionProblems);
}
