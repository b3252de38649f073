import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endSessionsOf, personInScope, setPersonActive } from '@/db/queries/people';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * Closes an account: sessions end at once and signing in is refused; what the person did stays. Throws `NotFound`
 * outside the scope, `InvalidInput` (`own_account`) for the viewer's own.
 */
export async function deactivatePerson(viewer: Viewer, personId: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'person.manage');
  if (personId === scope.viewerId) throw new InvalidInput([{ field: 'personId', code: 'own_account' }]);
  await db.transaction(async (tx) => {
    if (!(await personInScope(tx, scope, personId))) throw new NotFound('person');
    await setPersonActive(tx, scope, personId, false);
    await endSessionsOf(tx, scope, personId);
    await record(tx, scope, `person:${personId}`, { act: 'deactivate' });
  });
}
