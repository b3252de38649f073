import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { personInScope, setPersonActive } from '@/db/queries/people';
import { NotFound } from '@/lib/domain/errors';
import { parsePersonChoice } from '@/lib/domain/input/person';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { refuseOutdated, shownPerson } from '@/lib/domain/shown-state';

/**
 * Opens a closed account again, with the password it had. `input` is `{personId, basis?}`. Throws `NotFound` outside the
 * scope, `Conflict` when the person is no longer as `basis` says.
 */
export async function reactivatePerson(viewer: Viewer, input: unknown, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'person.manage');
  const { personId, basis } = parsePersonChoice(input);
  await db.transaction(async (tx) => {
    const standing = await personInScope(tx, scope, personId);
    if (!standing) throw new NotFound('person');
    refuseOutdated(basis, shownPerson(standing));
    await setPersonActive(tx, scope, personId, true);
    await record(tx, scope, `person:${personId}`, { act: 'reactivate' });
  });
}
