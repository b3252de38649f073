'use server';

import { redirect } from 'next/navigation';
import type { ReportFormState } from './form-state';
import { send } from './send';

/** Keeps the report and leads to its receipt, or shows the form again with everything typed. */
export async function sendReport(_before: ReportFormState, form: FormData): Promise<ReportFormState> {
  const { state, savedId } = await send(form);
  if (savedId !== null) redirect(`/my-reports/${savedId}?sent=1`);
  return state;
}
