import { seeOther } from '@/app/_http/see-other';
import { keepAttempt } from '@/app/_session/attempt-cookie';
import { ownPath } from '@/lib/domain/input/own-path';
import { beginProviderSignIn } from '@/lib/services/provider/begin-provider-sign-in';
import { orBackToLogin } from './back-to-login';

/** Leads to the identity provider. */
export async function GET(request: Request): Promise<Response> {
  const next = ownPath(new URL(request.url).searchParams.get('next'));
  return orBackToLogin(next, async () => {
    const { address, attempt } = await beginProviderSignIn();
    await keepAttempt(attempt, next);
    return seeOther(address);
  });
}
