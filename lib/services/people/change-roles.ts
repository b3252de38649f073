import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { personInScope, setPersonPlace } from '@/db/queries/people';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { parsePersonChange } from '@/lib/domain/input/person';
import { allow, may, type Viewer } from '@/lib/domain/permissions';
import { refuseOutdated, shownPerson } from '@/lib/domain/shown-state';

/**
 * Gives a person other roles or another unit, both inside the viewer's scope; it holds from their next click. Whoever was named to
 * read what is kept apart is so no longer in another unit or with no role that may. Throws `NotFound`
 * outside the scope, `InvalidInput` (`unknown_unit`, `own_account`), `Conflict` when the person is no longer as `basis` says.
 */
export async function changeRoles(viewer: Viewer, input: unknown, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'person.manage');
  const change = parsePersonChange(input);
  if (change.personId === scope.viewerId) throw new InvalidInput([{ field: 'personId', code: 'own_account' }]);
  if (!scope.units.includes(change.unitId)) throw new InvalidInput([{ field: 'unitId', code: 'unknown_unit' }]);
  await db.transaction(async (tx) => {
    const before = await personInScope(tx, scope, change.personId);
    if (!before) throw new NotFound('person');
    refuseOutdated(change.basis, shownPerson(before));
    const readsApart = before.readsApart && before.unitId === change.unitId && may(change.roles, 'opinion.read-apart');
    await setPersonPlace(tx, scope, { ...change, readsApart });
    await record(tx, scope, `person:${change.personId}`, {
      act: 'change-role',
      from: before.roles.join(','),
      to: change.roles.join(','),
      unit: change.unitId,
      readsApart,
    });
  });
}
