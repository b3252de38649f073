import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { personInScope, setPersonActive } from '@/db/queries/people';
import { NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Opens a closed account again, with the password it had. Throws `NotFound` outside the scope. */
export async function reactivatePerson(viewer: Viewer, personId: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'person.manage');
  await db.transaction(async (tx) => {
    if (!(await personInScope(tx, scope, personId))) throw new NotFound('person');
    await setPersonActive(tx, scope, personId, true);
    await record(tx, scope, `person:${personId}`, { act: 'reactivate' });
  });
}
