import { hashPassword } from 'better-auth/crypto';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { personInScope, replacePassword } from '@/db/queries/people';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { parsePersonChoice } from '@/lib/domain/input/person';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { refuseOutdated, shownPassword } from '@/lib/domain/shown-state';
import { makeOneTimePassword } from './make-one-time-password';

/**
 * Gives a person a new one-time password and ends their sessions. The password is in the answer and nowhere else.
 * `input` is `{personId, basis?}`. Throws `NotFound` for people outside the scope, `InvalidInput` (`own_account`) for
 * the viewer's own, `Conflict` when the person or their password is no longer as `basis` says.
 */
export async function resetPassword(
  viewer: Viewer,
  input: unknown,
  db: Db = database(),
): Promise<{ username: string; oneTimePassword: string }> {
  const scope = allow(viewer, 'person.manage');
  const { personId, basis } = parsePersonChoice(input);
  if (personId === scope.viewerId) throw new InvalidInput([{ field: 'personId', code: 'own_account' }]);
  const oneTimePassword = makeOneTimePassword();
  const passwordHash = await hashPassword(oneTimePassword);
  return db.transaction(async (tx) => {
    const person = await personInScope(tx, scope, personId);
    if (!person) throw new NotFound('person');
    refuseOutdated(basis, shownPassword(person));
    await replacePassword(tx, scope, { personId, passwordHash, mustChangePassword: true });
    await record(tx, scope, `person:${personId}`, { act: 'reset-password' });
    return { username: person.username, oneTimePassword };
  });
}
