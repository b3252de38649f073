'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { dropSessionCookie, keepSessionCookie } from '@/app/_session/cookie';
import { callerDevice } from '@/app/_session/device';
import { requirePerson } from '@/app/_session/viewer';
import { changePassword } from '@/lib/services/account/change-password';
import { endOwnSession } from '@/lib/services/account/end-own-session';
import { signOutEverywhere } from '@/lib/services/account/sign-out-everywhere';
import { signedOutPath } from './signed-out-path';

export async function changePasswordHere(_state: FormState, form: FormData): Promise<FormState> {
  const { viewer } = await requirePerson();
  const state = await submitted(form, async () => {
    const { cookie } = await changePassword(viewer, fieldsOf(form), undefined, await callerDevice());
    await keepSessionCookie(cookie);
    return true;
  });
  if (state.done && viewer.duty === 'change_password') redirect('/');
  return state;
}

export async function endSessionHere(_state: FormState, form: FormData): Promise<FormState> {
  const { viewer } = await requirePerson();
  const state = await submitted(form, () => endOwnSession(viewer, fieldsOf(form).sessionId ?? '').then(() => true));
  if (state.done) revalidatePath('/account');
  return state;
}

export async function signOutEverywhereHere(_state: FormState, form: FormData): Promise<FormState> {
  const { viewer, person } = await requirePerson();
  const state = await submitted(form, () => signOutEverywhere(viewer));
  if (!state.done) return state;
  await dropSessionCookie();
  redirect(signedOutPath(person.id));
}
