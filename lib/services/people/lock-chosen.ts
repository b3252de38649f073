import type { Executor } from '@/db/client';
import { type PersonRow, personInScope } from '@/db/queries/people';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import type { PersonChoice } from '@/lib/domain/input/person';
import type { Scope } from '@/lib/domain/permissions';
import { refuseOutdated, shownPerson } from '@/lib/domain/shown-state';

/**
 * The people chosen, locked in one order for the change that follows. Throws `InvalidInput` (`own_account`) when the scope's own
 * is among them, `NotFound` for one outside the scope, `Conflict` when one is no longer as `basis` says.
 */
export async function lockChosen(tx: Executor, scope: Scope, people: readonly PersonChoice[]): Promise<PersonRow[]> {
  if (people.some(({ personId }) => personId === scope.viewerId)) {
    throw new InvalidInput([{ field: 'personId', code: 'own_account' }]);
  }
  const chosen = new Map(people.map((person) => [person.personId, person.basis]));
  const rows: PersonRow[] = [];
  for (const personId of [...chosen.keys()].sort()) {
    const standing = await personInScope(tx, scope, personId);
    if (!standing) throw new NotFound('person');
    refuseOutdated(chosen.get(personId), shownPerson(standing));
    rows.push(standing);
  }
  return rows;
}
