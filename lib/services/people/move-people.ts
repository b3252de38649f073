import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { setPersonPlace } from '@/db/queries/people';
import { InvalidInput } from '@/lib/domain/errors';
import { parseChosenPeople } from '@/lib/domain/input/person';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { lockChosen } from './lock-chosen';

/**
 * Moves several people to another unit of the viewer's scope, all or none; each keeps their roles, and nobody who was named to read
 * what is kept apart is so there. `input` is `{people: [{personId, basis?}], unitId}`. Gives how many moved; who is there stays
 * and is noted no second time. Throws `InvalidInput` (`unknown_unit`), else as `lockChosen` does.
 */
export async function movePeople(viewer: Viewer, input: unknown, db: Db = database()): Promise<number> {
  const scope = allow(viewer, 'person.manage');
  const { people, unitId } = parseChosenPeople(input);
  if (unitId === undefined || !scope.units.includes(unitId)) {
    throw new InvalidInput([{ field: 'unitId', code: 'unknown_unit' }]);
  }
  return db.transaction(async (tx) => {
    const moving = (await lockChosen(tx, scope, people)).filter((person) => person.unitId !== unitId);
    for (const { id, roles } of moving) {
      await setPersonPlace(tx, scope, { personId: id, roles, unitId, readsApart: false });
    }
    for (const { id, roles } of moving) {
      const held = roles.join(',');
      const detail = { act: 'change-role' as const, from: held, to: held, unit: unitId, readsApart: false };
      await record(tx, scope, `person:${id}`, detail);
    }
    return moving.length;
  });
}
