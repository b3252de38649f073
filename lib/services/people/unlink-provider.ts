import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endSessionsOf, personInScope } from '@/db/queries/people';
import { dropSubjectsOf } from '@/db/queries/subjects';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * Takes the identity provider's subject off a person and ends their sessions; whoever next comes from there with their
 * user name is linked anew. Throws `NotFound` outside the scope, `InvalidInput` (`own_account`) for the viewer's own.
 */
export async function unlinkProvider(viewer: Viewer, personId: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'person.manage');
  if (personId === scope.viewerId) throw new InvalidInput([{ field: 'personId', code: 'own_account' }]);
  await db.transaction(async (tx) => {
    if (!(await personInScope(tx, scope, personId))) throw new NotFound('person');
    await dropSubjectsOf(tx, scope, personId);
    await endSessionsOf(tx, scope, personId);
    await record(tx, scope, `person:${personId}`, { act: 'unlink-provider' });
  });
}
