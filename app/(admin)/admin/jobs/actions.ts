'use server';

import { revalidatePath } from 'next/cache';
import { submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { requireViewer } from '@/app/_session/viewer';
import { retryJob } from '@/lib/services/jobs/retry-job';
import { runJobNow } from '@/lib/services/jobs/run-job-now';

export async function runThisJob(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('job.manage');
  const state = await submitted(form, () => runJobNow(viewer, String(form.get('job'))).then(() => true as const));
  if (state.done) revalidatePath('/admin/jobs');
  return state;
}

export async function retryThisRun(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('job.manage');
  const failed = { name: String(form.get('job')), id: String(form.get('run')) };
  const state = await submitted(form, () => retryJob(viewer, failed).then(() => true as const));
  if (state.done) revalidatePath('/admin/jobs');
  return state;
}
