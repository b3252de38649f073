import { createHash } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { admitAttempt, forgetAttempts } from '@/db/attempts';
import { type Db, database } from '@/db/client';
import { identityById } from '@/db/identity';
import { record } from '@/db/queries/activity';
import { ownPasswordHash, replacePassword } from '@/db/queries/people';
import { onePair } from '@/lib/domain/account/attempt-pace';
import { InvalidInput, NotSignedIn, TooManyAttempts } from '@/lib/domain/errors';
import { parsePasswordChange } from '@/lib/domain/input/person';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { openSession } from './open-session';

/**
 * Sets the viewer's own new password, ends all their sessions and opens one, whose cookie's signed value it gives.
 * `userAgent` is what the browser calls itself. Throws `InvalidInput` (`current`: `wrong_password`, `next`: `too_short`,
 * `easy_password` …), `TooManyAttempts`.
 */
export async function changePassword(
  viewer: Viewer,
  input: unknown,
  db: Db = database(),
  userAgent = '',
): Promise<{ cookie: string }> {
  const scope = allow(viewer, 'account.own');
  const identity = await identityById(db, scope.viewerId);
  if (!identity?.active) throw new NotSignedIn();
  const { current, next } = parsePasswordChange(input, identity.username);
  const key = `password:${createHash('sha256').update(identity.id).digest('base64url')}`;
  const { waitSeconds } = await admitAttempt(db, key, onePair);
  if (waitSeconds > 0) throw new TooManyAttempts(waitSeconds);
  const hash = await ownPasswordHash(db, scope);
  if (!hash || !(await verifyPassword({ hash, password: current }))) {
    throw new InvalidInput([{ field: 'current', code: 'wrong_password' }]);
  }
  const passwordHash = await hashPassword(next);
  await db.transaction(async (tx) => {
    await replacePassword(tx, scope, { personId: identity.id, passwordHash, mustChangePassword: false });
    await record(tx, scope, `person:${identity.id}`, { act: 'change-password' });
  });
  await forgetAttempts(db, key);
  return { cookie: await openSession(identity.id, userAgent, db) };
}
