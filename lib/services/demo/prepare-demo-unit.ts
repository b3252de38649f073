import { type Db, database } from '@/db/client';
import { demoUnit, insertDemoCollaborators, markDemoUnit } from '@/db/queries/demo';
import { type DemoUser, demoRoles, demoUsers } from '@/lib/domain/demo/roles';
import { allow, caretaker, type Viewer } from '@/lib/domain/permissions';
import { demoNames } from '@/lib/strings/demo-sentences';
import { createPerson } from '../people/create-person';
import { setReadsApart } from '../people/set-reads-apart';
import { createUnit } from '../units/create-unit';
import { operatorViewer } from '../viewers/operator-viewer';
import { adoptDemoUnit } from './adopt-demo-unit';

/** Who reads what is kept apart; the leader does not, so that both sides can be shown. */
const readsApart: DemoUser = 'chuyenvien';
const collaborators = 24;
/** Hồ Chí Minh City, as it was until 30 June 2025 and as it is. */
const places = ['79-2025', '79'];

export type DemoUnit = {
  readonly unitId: string;
  /** Person ids by user name. */
  readonly people: ReadonlyMap<string, string>;
};

type Input = {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The password of each who is not there yet. */
  readonly passwordOf: (username: DemoUser) => string;
};

/** The demonstration's unit with all its people, made as far as they are not there, however often it was cut off. */
export async function prepareDemoUnit(viewer: Viewer, input: Input, db: Db = database()): Promise<DemoUnit> {
  const scope = allow(viewer, 'demo.manage');
  await adoptDemoUnit(db, scope);
  const unitId = (await demoUnit(db, scope))?.unitId ?? (await firstDemoUnit(input.today, db));
  await markDemoUnit(db, scope, unitId, demoUsers);
  const there = (await demoUnit(db, scope))?.people ?? new Map<string, string>();
  const admin = await operatorViewer({ unitId, role: 'admin' }, db);
  for (const username of demoUsers.filter((name) => !there.has(name))) {
    const name = demoNames.accounts[username];
    const password = input.passwordOf(username);
    await createPerson(admin, { username, name, roles: [demoRoles[username]], unitId, password }, db);
  }
  await insertDemoCollaborators(db, scope, unitId, otherCollaborators());
  await markDemoUnit(db, scope, unitId, demoUsers);
  const unit = await demoUnit(db, scope);
  const reader = unit?.people.get(readsApart);
  if (!unit || !reader) throw new Error('the demonstration unit was made and cannot be found');
  await setReadsApart(admin, { personId: reader, to: 'named' }, db);
  return unit;
}

async function firstDemoUnit(today: string, db: Db): Promise<string> {
  return (
    await createUnit({ ...caretaker, roles: ['admin'] }, { name: demoNames.unit, kind: 'board', places }, today, db)
  ).id;
}

function otherCollaborators() {
  return Array.from({ length: collaborators }, (_, n) => ({
    username: `ctv.${String(n + 1).padStart(2, '0')}`,
    name: demoNames.collaborator(n + 1),
  }));
}
