'use server';

import { redirect } from 'next/navigation';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { challengeCookie, dropChallengeCookie, keepSessionCookie } from '@/app/_session/cookie';
import { callerDevice } from '@/app/_session/device';
import { askPasswordAgain } from '@/app/_session/second-factor-step';
import { ownPath } from '@/lib/domain/input/own-path';
import { passSecondFactor } from '@/lib/services/account/pass-second-factor';

export async function giveCode(_state: FormState, form: FormData): Promise<FormState> {
  const next = ownPath(String(form.get('next') ?? '/'));
  const state = await submitted(form, async () =>
    passSecondFactor((await challengeCookie()) ?? '', fieldsOf(form), undefined, await callerDevice()).catch((error) =>
      askPasswordAgain(error, next),
    ),
  );
  if (!state.done) return state;
  await keepSessionCookie(state.done.cookie);
  await dropChallengeCookie();
  const byRecovery = state.done.recoveryCodesLeft !== null;
  redirect(byRecovery ? `/account/second-factor?${new URLSearchParams({ used: '1', next })}` : next);
}
