import { hashPassword } from 'better-auth/crypto';
import { type Db, database } from '@/db/client';
import { identityById } from '@/db/identity';
import { record } from '@/db/queries/activity';
import { replacePassword } from '@/db/queries/people';
import { NotSignedIn } from '@/lib/domain/errors';
import { parsePasswordChange } from '@/lib/domain/input/person';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { checkOwnPassword } from './check-own-password';
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
  await checkOwnPassword(scope, { field: 'current', password: current }, db);
  const passwordHash = await hashPassword(next);
  await db.transaction(async (tx) => {
    await replacePassword(tx, scope, { personId: identity.id, passwordHash, mustChangePassword: false });
    await record(tx, scope, `person:${identity.id}`, { act: 'change-password' });
  });
  return { cookie: await openSession(identity.id, userAgent, db) };
}
