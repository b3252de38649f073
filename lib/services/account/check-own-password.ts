import { createHash } from 'node:crypto';
import { verifyPassword } from 'better-auth/crypto';
import { admitAttempt, forgetAttempts } from '@/db/attempts';
import type { Db } from '@/db/client';
import { ownPasswordHash } from '@/db/queries/people';
import { onePair } from '@/lib/domain/account/attempt-pace';
import { InvalidInput, TooManyAttempts } from '@/lib/domain/errors';
import type { Scope } from '@/lib/domain/permissions';

/**
 * Asks the scope's own person for the password once more. Throws `InvalidInput` (`field`: `wrong_password`),
 * `TooManyAttempts`.
 */
export async function checkOwnPassword(
  scope: Scope,
  given: { field: string; password: string },
  db: Db,
): Promise<void> {
  const key = `password:${createHash('sha256').update(scope.viewerId).digest('base64url')}`;
  const { waitSeconds } = await admitAttempt(db, key, onePair);
  if (waitSeconds > 0) throw new TooManyAttempts(waitSeconds);
  const hash = await ownPasswordHash(db, scope);
  if (!hash || !(await verifyPassword({ hash, password: given.password }))) {
    throw new InvalidInput([{ field: given.field, code: 'wrong_password' }]);
  }
  await forgetAttempts(db, key);
}
