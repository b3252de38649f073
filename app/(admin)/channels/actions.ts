'use server';

import { revalidatePath } from 'next/cache';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { requireViewer } from '@/app/_session/viewer';
import { registerChannel } from '@/lib/services/channels/register-channel';

export async function saveChannel(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('channel.manage');
  const state = await submitted(form, () => registerChannel(viewer, fieldsOf(form)).then(() => true as const));
  if (state.done || state.isOutdated) revalidatePath('/channels');
  return state;
}
