import 'server-only';
import { redirect } from 'next/navigation';
import { NotSignedIn, SecondFactorFirst } from '@/lib/domain/errors';
import { dropChallengeCookie, keepChallengeCookie } from './cookie';

/** Where the second factor is asked for; `next` is where signing in leads. */
export function secondFactorStep(next: string): string {
  return `/login/second-factor?${new URLSearchParams({ next })}`;
}

/** Leads from the password on to the code when signing in asks for one; any other error stays one. */
export async function askSecondFactor(error: unknown, next: string): Promise<never> {
  if (!(error instanceof SecondFactorFirst)) throw error;
  await keepChallengeCookie(error.challenge);
  redirect(secondFactorStep(next));
}

/** Leads back to the password when the challenge has ended; any other error stays one. */
export async function askPasswordAgain(error: unknown, next: string): Promise<never> {
  if (!(error instanceof NotSignedIn)) throw error;
  await dropChallengeCookie();
  redirect(`/login?${new URLSearchParams({ next, late: '1' })}`);
}
