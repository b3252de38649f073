'use server';

import { revalidatePath } from 'next/cache';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { requireViewer } from '@/app/_session/viewer';
import { findRegistered } from '@/lib/services/channels/find-registered';
import { registerChannel } from '@/lib/services/channels/register-channel';

export async function saveChannel(_state: FormState<string>, form: FormData): Promise<FormState<string>> {
  const { viewer } = await requireViewer('channel.manage');
  const state = await submitted(form, () => registerChannel(viewer, fieldsOf(form)).then(({ name }) => name));
  if (state.done || state.isOutdated) revalidatePath('/channels');
  return state;
}

/** Those of some names that no channel has. They come in the body, not in an address, so that no log has them. */
export async function stillUnknown(names: readonly string[]): Promise<readonly string[]> {
  const { viewer } = await requireViewer('channel.manage');
  const known = await findRegistered(viewer, names.map(String));
  return names.filter((name) => !known.includes(name));
}
