import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endSessionsOf, personInScope } from '@/db/queries/people';
import { removeSecondFactor } from '@/db/queries/second-factor';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * Takes away the second factor of a person who has lost it, and ends their sessions: they sign in by password alone, and
 * set up a new one first if their role must have it. Throws `NotFound` for people outside the scope, `InvalidInput`
 * (`personId`: `own_account` for the viewer's own, `no_second_factor` when there is none).
 */
export async function resetSecondFactor(viewer: Viewer, personId: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'person.manage');
  if (personId === scope.viewerId) throw new InvalidInput([{ field: 'personId', code: 'own_account' }]);
  await db.transaction(async (tx) => {
    const person = await personInScope(tx, scope, personId);
    if (!person) throw new NotFound('person');
    if (!person.twoFactorEnabled) throw new InvalidInput([{ field: 'personId', code: 'no_second_factor' }]);
    await removeSecondFactor(tx, scope, personId);
    const ended = await endSessionsOf(tx, scope, personId);
    await record(tx, scope, `person:${personId}`, { act: 'reset-second-factor', ended });
  });
}
