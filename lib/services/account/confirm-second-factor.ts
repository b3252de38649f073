import { type Db, database } from '@/db/client';
import { identityById } from '@/db/identity';
import { record } from '@/db/queries/activity';
import { endOtherSessions, replaceRecoveryCodes } from '@/db/queries/second-factor';
import { inGroups } from '@/lib/domain/account/recovery-code';
import { InvalidInput, NotSignedIn } from '@/lib/domain/errors';
import { parseFactorCode } from '@/lib/domain/input/second-factor';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { sessionCookieName } from '../authentication';
import { cookieSetBy, withoutSignature } from './cookie-values';
import { proveSecondFactor } from './prove-second-factor';
import { makeRecoveryCodes } from './recovery-codes';

/**
 * Turns the viewer's second factor on by a first code of the authenticator and ends their other sessions. Gives the
 * recovery codes, which are in the answer and nowhere else, and the cookie of the session that goes on. Throws as
 * `proveSecondFactor`, and `InvalidInput` (`code`: `second_factor_on`) when it is on already.
 */
export async function confirmSecondFactor(
  viewer: Viewer,
  input: unknown,
  session: string,
  db: Db = database(),
): Promise<{ cookie: string; recoveryCodes: string[] }> {
  const scope = allow(viewer, 'account.second-factor');
  const identity = await identityById(db, scope.viewerId);
  if (!identity?.active) throw new NotSignedIn();
  const code = parseFactorCode(input);
  if (identity.twoFactorEnabled) throw new InvalidInput([{ field: 'code', code: 'second_factor_on' }]);
  if (code.kind !== 'app') throw new InvalidInput([{ field: 'code', code: 'wrong_code' }]);
  const answer = await proveSecondFactor(
    { personId: identity.id, code, cookie: { name: sessionCookieName, value: session } },
    db,
  );
  const cookie = cookieSetBy(answer, sessionCookieName);
  if (!cookie) throw new NotSignedIn();
  const { codes, digests } = makeRecoveryCodes();
  await db.transaction(async (tx) => {
    await replaceRecoveryCodes(tx, scope, digests);
    const ended = await endOtherSessions(tx, scope, withoutSignature(cookie));
    await record(tx, scope, `person:${identity.id}`, { act: 'set-up-second-factor', ended });
  });
  return { cookie, recoveryCodes: codes.map((code) => inGroups(code)) };
}
