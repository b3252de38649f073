'use server';

import { redirect } from 'next/navigation';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { callerAddress } from '@/app/_session/address';
import { keepSessionCookie } from '@/app/_session/cookie';
import { callerDevice } from '@/app/_session/device';
import { askSecondFactor } from '@/app/_session/second-factor-step';
import { ownPath } from '@/lib/domain/input/own-path';
import { signIn } from '@/lib/services/account/sign-in';

export async function signInHere(_state: FormState, form: FormData): Promise<FormState> {
  const next = ownPath(String(form.get('next') ?? '/'));
  const state = await submitted(form, async () =>
    signIn(fieldsOf(form), await callerAddress(), undefined, await callerDevice()).catch((error) =>
      askSecondFactor(error, next),
    ),
  );
  if (!state.done) return state;
  await keepSessionCookie(state.done.cookie);
  redirect(next);
}
