import type { Db } from '@/db/client';
import { identityById } from '@/db/identity';
import { InvalidInput, NotSignedIn } from '@/lib/domain/errors';
import { parseProof } from '@/lib/domain/input/second-factor';
import type { Scope } from '@/lib/domain/permissions';
import { sessionCookieName } from '../authentication';
import { checkOwnPassword } from './check-own-password';
import { proveSecondFactor } from './prove-second-factor';

/**
 * Asks the scope's own person for password and code once more, before what takes protection away; gives the password.
 * Throws `InvalidInput` (`code`: `no_second_factor` while there is none; else as the two that it asks).
 */
export async function proveAnew(scope: Scope, input: unknown, session: string, db: Db): Promise<string> {
  const identity = await identityById(db, scope.viewerId);
  if (!identity?.active) throw new NotSignedIn();
  const { password, code } = parseProof(input);
  if (!identity.twoFactorEnabled) throw new InvalidInput([{ field: 'code', code: 'no_second_factor' }]);
  await checkOwnPassword(scope, { field: 'password', password }, db);
  const cookie = { name: sessionCookieName, value: session };
  await proveSecondFactor({ personId: identity.id, code, cookie }, db);
  return password;
}
