'use server';

import { revalidatePath } from 'next/cache';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { keepSessionCookie, sessionCookie } from '@/app/_session/cookie';
import { requirePerson } from '@/app/_session/viewer';
import { beginSecondFactor } from '@/lib/services/account/begin-second-factor';
import { confirmSecondFactor } from '@/lib/services/account/confirm-second-factor';
import { renewRecoveryCodes } from '@/lib/services/account/renew-recovery-codes';
import { turnOffSecondFactor } from '@/lib/services/account/turn-off-second-factor';

/** What setting up has come to: the link for the authenticator, then the recovery codes. */
export type SetUp = { readonly link?: string; readonly recoveryCodes?: readonly string[] };

/** Both steps of setting up: with a link in the form it is the second. */
export async function setUpHere(_state: FormState<SetUp>, form: FormData): Promise<FormState<SetUp>> {
  const { viewer } = await requirePerson();
  const session = (await sessionCookie()) ?? '';
  if (!form.has('link')) return submitted(form, () => beginSecondFactor(viewer, fieldsOf(form), session));
  return submitted(form, async () => {
    const { cookie, recoveryCodes } = await confirmSecondFactor(viewer, fieldsOf(form), session);
    await keepSessionCookie(cookie);
    return { recoveryCodes };
  });
}

export async function renewCodesHere(_state: FormState<SetUp>, form: FormData): Promise<FormState<SetUp>> {
  const { viewer } = await requirePerson();
  const session = (await sessionCookie()) ?? '';
  const state = await submitted(form, () => renewRecoveryCodes(viewer, fieldsOf(form), session));
  if (state.done) revalidatePath('/account/second-factor');
  return state;
}

export async function turnOffHere(_state: FormState, form: FormData): Promise<FormState> {
  const { viewer } = await requirePerson();
  const session = (await sessionCookie()) ?? '';
  return submitted(form, async () => {
    await keepSessionCookie((await turnOffSecondFactor(viewer, fieldsOf(form), session)).cookie);
    return true;
  });
}
