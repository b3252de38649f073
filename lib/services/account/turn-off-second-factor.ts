import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endOtherSessions } from '@/db/queries/second-factor';
import { InvalidInput, NotSignedIn } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { authentication, sessionCookieName } from '../authentication';
import { cookieHeader, cookieSetBy, withoutSignature } from './cookie-values';
import { proveAnew } from './prove-anew';
import { readSecondFactor } from './read-second-factor';

/**
 * Turns the viewer's own second factor off, recovery codes and all, and ends their other sessions. Gives the cookie of
 * the session that goes on. `input` is `{password, code}`; `session` the signed value of the session's cookie. Throws as
 * `proveAnew`, and `InvalidInput` (`form`: `second_factor_required`) while the viewer's role must have one.
 */
export async function turnOffSecondFactor(
  viewer: Viewer,
  input: unknown,
  session: string,
  db: Db = database(),
): Promise<{ cookie: string }> {
  const scope = allow(viewer, 'account.second-factor');
  const { isRequired } = await readSecondFactor(viewer, db);
  if (isRequired) throw new InvalidInput([{ field: 'form', code: 'second_factor_required' }]);
  const password = await proveAnew(scope, input, session, db);
  const auth = await authentication(db);
  const headers = new Headers(cookieHeader(sessionCookieName, session));
  const answer = await auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true });
  const cookie = cookieSetBy(answer, sessionCookieName);
  if (!cookie) throw new NotSignedIn();
  await db.transaction(async (tx) => {
    const ended = await endOtherSessions(tx, scope, withoutSignature(cookie));
    await record(tx, scope, `person:${scope.viewerId}`, { act: 'turn-off-second-factor', ended });
  });
  return { cookie };
}
