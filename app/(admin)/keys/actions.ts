'use server';

import { revalidatePath } from 'next/cache';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { today } from '@/app/_session/today';
import { requireViewer } from '@/app/_session/viewer';
import { createKey } from '@/lib/services/keys/create-key';
import { revokeKey } from '@/lib/services/keys/revoke-key';
import { turnKeyOn } from '@/lib/services/keys/turn-key-on';
import { chooseUnit } from '@/lib/services/units/choose-unit';

export async function makeKey(_state: FormState<{ key: string }>, form: FormData): Promise<FormState<{ key: string }>> {
  const { viewer } = await requireViewer('key.manage');
  const { unitId: id = '', unitName, ...fields } = fieldsOf(form);
  const state = await submitted(form, async () => {
    const unitId = await chooseUnit(viewer, { id, name: unitName });
    return createKey(viewer, { ...fields, unitId }, today());
  });
  if (state.done) revalidatePath('/keys');
  return state;
}

export async function endThisKey(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('key.manage');
  const state = await submitted(form, () => revokeKey(viewer, String(form.get('keyId'))).then(() => true as const));
  if (state.done) revalidatePath('/keys');
  return state;
}

export async function turnThisKeyOn(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('key.manage');
  const state = await submitted(form, () => turnKeyOn(viewer, String(form.get('keyId'))).then(() => true as const));
  if (state.done) revalidatePath('/keys');
  return state;
}
