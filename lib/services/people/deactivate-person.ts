import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endSessionsOf, personInScope, setPersonActive } from '@/db/queries/people';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { parsePersonChoice } from '@/lib/domain/input/person';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { refuseOutdated, shownPerson } from '@/lib/domain/shown-state';

/**
 * Closes an account: sessions end at once and signing in is refused; what the person did stays. `input` is
 * `{personId, basis?}`. Throws `NotFound` outside the scope, `InvalidInput` (`own_account`) for the viewer's own,
 * `Conflict` when the person is no longer as `basis` says.
 */
export async function deactivatePerson(viewer: Viewer, input: unknown, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'person.manage');
  const { personId, basis } = parsePersonChoice(input);
  if (personId === scope.viewerId) throw new InvalidInput([{ field: 'personId', code: 'own_account' }]);
  await db.transaction(async (tx) => {
    const standing = await personInScope(tx, scope, personId);
    if (!standing) throw new NotFound('person');
    refuseOutdated(basis, shownPerson(standing));
    await setPersonActive(tx, scope, personId, false);
    await endSessionsOf(tx, scope, personId);
    await record(tx, scope, `person:${personId}`, { act: 'deactivate' });
  });
}
