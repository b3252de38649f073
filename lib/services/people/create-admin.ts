import { type Db, database } from '@/db/client';
import { demoUnit } from '@/db/queries/demo';
import { NotAllowed } from '@/lib/domain/errors';
import { parseNewPerson } from '@/lib/domain/input/person';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { createUnit } from '../units/create-unit';
import { operatorViewer } from '../viewers/operator-viewer';
import { createPerson } from './create-person';

export type NewAdmin = {
  username: string;
  name: string;
  /** Name of the first unit, and the places it covers, for an installation that has none of its own yet. */
  unitName?: string;
  places?: readonly string[];
};

/**
 * Opens an administrator's account from the command line, in the operator's unit; where there is none but the demonstration's,
 * the unit is made first. `today` (`YYYY-MM-DD`) decides what a place name means. Throws as `createUnit` and `createPerson` do.
 */
export async function createAdmin(
  viewer: Viewer,
  input: NewAdmin,
  today: string,
  db: Db = database(),
): Promise<{ id: string; username: string; oneTimePassword: string | null; unitId: string }> {
  const scope = allow(viewer, 'person.manage');
  if (scope.viewerKind !== 'operator') throw new NotAllowed('person.manage');
  const account = { username: input.username, name: input.name, roles: ['admin'] };
  parseNewPerson({ ...account, unitId: scope.unitId || 'new' });
  const unitId = (await realUnit(scope, db)) ?? (await firstUnit(viewer, input, today, db));
  const operator = await operatorViewer({ unitId, role: 'admin' }, db);
  return { ...(await createPerson(operator, { ...account, unitId }, db)), unitId };
}

/** The operator's unit unless it is the demonstration's, which is taken out one day with what belongs to it. */
async function realUnit(scope: Scope, db: Db): Promise<string | null> {
  if (scope.unitId === '') return null;
  const demo = await demoUnit(db, scope);
  return demo?.unitId === scope.unitId ? null : scope.unitId;
}

async function firstUnit(viewer: Viewer, input: NewAdmin, today: string, db: Db): Promise<string> {
  const form = { name: input.unitName ?? 'Ban Tuyên giáo và Dân vận', kind: 'board', places: input.places ?? [] };
  return (await createUnit(viewer, form, today, db)).id;
}
