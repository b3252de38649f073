import { type Db, database } from '@/db/client';
import { demoUnit, insertDemoCollaborators, markDemoUnit } from '@/db/queries/demo';
import { allow, caretaker, type Viewer } from '@/lib/domain/permissions';
import { demoNames } from '@/lib/strings/demo-sentences';
import { createPerson } from '../people/create-person';
import { makeOneTimePassword } from '../people/make-one-time-password';
import { setReadsApart } from '../people/set-reads-apart';
import { createUnit } from '../units/create-unit';
import { operatorViewer } from '../viewers/operator-viewer';

/** The four who can sign in; the other collaborators only have reports to their name. */
export const demoRoles = { ctv: 'collaborator', chuyenvien: 'analyst', lanhdao: 'leader', quantri: 'admin' } as const;
/** Who reads what is kept apart; the leader does not, so that both sides can be shown. */
const readsApart = 'chuyenvien';
const collaborators = 24;
/** Hồ Chí Minh City, as it was until 30 June 2025 and as it is. */
const places = ['79-2025', '79'];

export type DemoUnit = {
  readonly unitId: string;
  /** Person ids by user name. */
  readonly people: ReadonlyMap<string, string>;
};

/** The demonstration's unit with all its people, made as far as they are not there. `today` is `YYYY-MM-DD`. */
export async function prepareDemoUnit(viewer: Viewer, today: string, db: Db = database()): Promise<DemoUnit> {
  const scope = allow(viewer, 'demo.manage');
  const unitId = (await demoUnit(db, scope))?.unitId ?? (await firstDemoUnit(today, db));
  await markDemoUnit(db, scope, unitId, []);
  const there = (await demoUnit(db, scope))?.people ?? new Map<string, string>();
  const admin = await operatorViewer({ unitId, role: 'admin' }, db);
  for (const [username, role] of Object.entries(demoRoles)) {
    if (there.has(username)) continue;
    const name = demoNames.accounts[username as keyof typeof demoRoles];
    const { id } = await createPerson(admin, { username, name, role, unitId, password: makeOneTimePassword() }, db);
    if (username === readsApart) await setReadsApart(admin, { personId: id, to: 'named' }, db);
  }
  await insertDemoCollaborators(db, scope, unitId, otherCollaborators());
  await markDemoUnit(db, scope, unitId, Object.keys(demoRoles));
  const unit = await demoUnit(db, scope);
  if (!unit) throw new Error('the demonstration unit was made and cannot be found');
  return unit;
}

async function firstDemoUnit(today: string, db: Db): Promise<string> {
  return (await createUnit({ ...caretaker, role: 'admin' }, { name: demoNames.unit, kind: 'board', places }, today, db))
    .id;
}

function otherCollaborators() {
  return Array.from({ length: collaborators }, (_, n) => ({
    username: `ctv.${String(n + 1).padStart(2, '0')}`,
    name: demoNames.collaborator(n + 1),
  }));
}
