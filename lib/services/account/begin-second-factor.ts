import { type Db, database } from '@/db/client';
import { identityById } from '@/db/identity';
import { otpauthLink, secretIn } from '@/lib/domain/account/otpauth';
import { InvalidInput, NotSignedIn } from '@/lib/domain/errors';
import { parseOwnPassword } from '@/lib/domain/input/second-factor';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { authentication, sessionCookieName } from '../authentication';
import { checkOwnPassword } from './check-own-password';
import { cookieHeader } from './cookie-values';

/**
 * Makes the secret of a second factor for the viewer's own account and gives the link that sets up an authenticator.
 * Nothing is asked for it at signing in until `confirmSecondFactor`; beginning again makes another. `session` is the
 * signed value of the session's cookie. Throws `InvalidInput` (`password`: `wrong_password`; `form`:
 * `second_factor_on`), `TooManyAttempts`.
 */
export async function beginSecondFactor(
  viewer: Viewer,
  input: unknown,
  session: string,
  db: Db = database(),
): Promise<{ link: string }> {
  const scope = allow(viewer, 'account.second-factor');
  const identity = await identityById(db, scope.viewerId);
  if (!identity?.active) throw new NotSignedIn();
  const password = parseOwnPassword(input);
  if (identity.twoFactorEnabled) throw new InvalidInput([{ field: 'form', code: 'second_factor_on' }]);
  await checkOwnPassword(scope, { field: 'password', password }, db);
  const auth = await authentication(db);
  const headers = new Headers(cookieHeader(sessionCookieName, session));
  const made = await auth.api.enableTwoFactor({ body: { password }, headers });
  const secret = 'totpURI' in made ? secretIn(made.totpURI) : null;
  if (!secret) throw new Error('better-auth gave no secret');
  return { link: otpauthLink(identity.username, secret) };
}
