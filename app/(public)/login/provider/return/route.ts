import { seeOther } from '@/app/_http/see-other';
import { takeAttempt } from '@/app/_session/attempt-cookie';
import { keepSessionCookie } from '@/app/_session/cookie';
import { callerDevice } from '@/app/_session/device';
import { ownPath } from '@/lib/domain/input/own-path';
import { finishProviderSignIn } from '@/lib/services/provider/finish-provider-sign-in';
import { orBackToLogin } from '../back-to-login';

/** Where the identity provider sends people back to; its address is registered there. */
export async function GET(request: Request): Promise<Response> {
  const { attempt, next: kept } = await takeAttempt();
  const next = ownPath(kept);
  return orBackToLogin(next, async () => {
    const answer = new URL(request.url).searchParams;
    const { cookie } = await finishProviderSignIn(answer, attempt, undefined, await callerDevice());
    await keepSessionCookie(cookie);
    return seeOther(next);
  });
}
