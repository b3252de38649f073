'use server';

import { redirect } from 'next/navigation';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { callerAddress } from '@/app/_session/address';
import { dropSessionCookie, keepSessionCookie } from '@/app/_session/cookie';
import { askSecondFactor } from '@/app/_session/second-factor-step';
import { requirePerson } from '@/app/_session/viewer';
import { changePassword } from '@/lib/services/account/change-password';
import { signIn } from '@/lib/services/account/sign-in';
import { signOutEverywhere } from '@/lib/services/account/sign-out-everywhere';
import { signedOutPath } from './signed-out-path';

export async function changePasswordHere(_state: FormState, form: FormData): Promise<FormState> {
  const { viewer, person } = await requirePerson();
  const state = await submitted(form, async () => {
    await changePassword(viewer, fieldsOf(form));
    const credentials = { username: person.username, password: form.get('next') };
    const opened = await signIn(credentials, await callerAddress()).catch((error) =>
      askSecondFactor(error, '/account'),
    );
    await keepSessionCookie(opened.cookie);
    return true;
  });
  if (state.done && viewer.duty === 'change_password') redirect('/');
  return state;
}

export async function signOutEverywhereHere(_state: FormState, form: FormData): Promise<FormState> {
  const { viewer, person } = await requirePerson();
  const state = await submitted(form, () => signOutEverywhere(viewer));
  if (!state.done) return state;
  await dropSessionCookie();
  redirect(signedOutPath(person.id));
}
