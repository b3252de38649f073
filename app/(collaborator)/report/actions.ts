'use server';

import { redirect } from 'next/navigation';
import type { ReportFormState } from './form-state';
import { send } from './send';

/** Keeps the report and leads to its receipt; a browser with JavaScript goes there by itself. */
export async function sendReport(_before: ReportFormState, form: FormData): Promise<ReportFormState> {
  const state = await send(form);
  if (state.savedId !== null && !form.has('enhanced')) redirect(`/my-reports/${state.savedId}?sent=1`);
  return state;
}
