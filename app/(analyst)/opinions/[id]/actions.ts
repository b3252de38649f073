'use server';

import { redirect } from 'next/navigation';
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
