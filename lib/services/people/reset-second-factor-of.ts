import { type Db, database } from '@/db/client';
import { identityByUsername } from '@/db/identity';
import { InvalidInput, NotAllowed } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { resetSecondFactor } from './reset-second-factor';

/**
 * As `resetSecondFactor`, from the command line, for the account of this user name (any case). Throws `InvalidInput`
 * (`username`: `unknown_username`) too.
 */
export async function resetSecondFactorOf(viewer: Viewer, username: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'person.manage');
  if (scope.viewerKind !== 'operator') throw new NotAllowed('person.manage');
  const person = await identityByUsername(db, username.trim().toLowerCase());
  if (!person) throw new InvalidInput([{ field: 'username', code: 'unknown_username', value: username }]);
  await resetSecondFactor(viewer, person.id, db);
}
