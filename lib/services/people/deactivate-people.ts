import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endSessionsOf, setPersonActive } from '@/db/queries/people';
import { parseChosenPeople } from '@/lib/domain/input/person';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { lockChosen } from './lock-chosen';

/**
 * Closes several accounts, all or none; those that are closed stay so and are noted no second time. `input` is
 * `{people: [{personId, basis?}]}`. Gives how many were closed. Throws as `lockChosen` does.
 */
export async function deactivatePeople(viewer: Viewer, input: unknown, db: Db = database()): Promise<number> {
  const scope = allow(viewer, 'person.manage');
  const { people } = parseChosenPeople(input);
  return db.transaction(async (tx) => {
    const open = (await lockChosen(tx, scope, people)).filter(({ active }) => active);
    for (const { id } of open) {
      await setPersonActive(tx, scope, id, false);
      await endSessionsOf(tx, scope, id);
    }
    for (const { id } of open) await record(tx, scope, `person:${id}`, { act: 'deactivate' });
    return open.length;
  });
}
