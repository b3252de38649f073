import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { personInScope, setPersonReadsApart } from '@/db/queries/people';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { parseApartChoice } from '@/lib/domain/input/person';
import { allow, may, type Viewer } from '@/lib/domain/permissions';
import { refuseOutdated, shownPerson } from '@/lib/domain/shown-state';

/**
 * Names a person to read the items kept apart, or ends it; it holds from their next click. `input` is
 * `{personId, to: 'named' | 'not', basis?}`. Throws `NotFound` outside the scope, `InvalidInput` (`own_account`: nobody
 * names themselves, `role_reads_none` when none of their roles may read them), `Conflict` when the person is no longer as `basis` says.
 */
export async function setReadsApart(viewer: Viewer, input: unknown, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'person.manage');
  const { personId, basis, to } = parseApartChoice(input);
  const readsApart = to === 'named';
  if (personId === scope.viewerId) throw new InvalidInput([{ field: 'personId', code: 'own_account' }]);
  await db.transaction(async (tx) => {
    const standing = await personInScope(tx, scope, personId);
    if (!standing) throw new NotFound('person');
    refuseOutdated(basis, shownPerson(standing));
    if (readsApart && !may(standing.roles, 'opinion.read-apart')) {
      throw new InvalidInput([{ field: 'to', code: 'role_reads_none' }]);
    }
    await setPersonReadsApart(tx, scope, personId, readsApart);
    await record(tx, scope, `person:${personId}`, { act: 'set-reads-apart', readsApart });
  });
}
