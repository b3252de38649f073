import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { Conflict, InvalidInput } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { changeRoles } from '@/lib/services/people/change-roles';
import { createPerson } from '@/lib/services/people/create-person';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { listPeople } from '@/lib/services/people/list-people';
import { reactivatePerson } from '@/lib/services/people/reactivate-person';
import { resetPassword } from '@/lib/services/people/reset-password';
import { listUnits } from '@/lib/services/units/list-units';
import { updateUnit } from '@/lib/services/units/update-unit';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

const today = '2026-11-23';

/** How many of what ran at once went through; the others were told that somebody else was faster. */
async function through(works: readonly Promise<unknown>[]): Promise<number> {
  const outcomes = await Promise.allSettled(works);
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  for (const reason of refused) expect(reason).toBeInstanceOf(Conflict);
  return outcomes.length - refused.length;
}

async function branch(db: Db) {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const child = await makeUnit(db, { parentId: admin.unitId, places: ['778-2025'], name: 'Đơn vị Một' });
  const other = await makeUnit(db, { parentId: admin.unitId, name: 'Đơn vị Hai' });
  return { admin: await viewerOf(db, admin.id), child: child.id, other: other.id };
}

const unitOf = async (viewer: Viewer, id: string, db: Db) =>
  (await listUnits(viewer, {}, db)).rows.find((unit) => unit.id === id)!;
const personOf = async (viewer: Viewer, id: string, db: Db) =>
  (await listPeople(viewer, {}, db)).rows.find((person) => person.id === id)!;

test('of two who change one unit at once the second is told, and nothing of the first is lost', async ({ db }) => {
  const { admin, child } = await branch(db);
  const { basis, parentId } = await unitOf(admin, child, db);
  const change = { unitId: child, kind: 'other', parentId, basis };
  const renamed = updateUnit(admin, { ...change, name: 'Tên của người này', places: '778-2025' }, today, db);
  const moved = updateUnit(admin, { ...change, name: 'Tên của người kia', places: '760-2025' }, today, db);
  expect(await through([renamed, moved])).toBe(1);
  const now = await unitOf(admin, child, db);
  const whole = ['Tên của người này 778-2025', 'Tên của người kia 760-2025'];
  expect(whole).toContain(`${now.name} ${now.places.map(({ key }) => key).join()}`);
  await updateUnit(admin, { ...change, name: 'Tên cuối', places: [], basis: now.basis }, today, db);
  expect((await unitOf(admin, child, db)).name).toBe('Tên cuối');
});

test('what is told as changed is each thing a unit’s form shows, its places too', async ({ db }) => {
  const { admin, child, other } = await branch(db);
  const form = { unitId: child, name: 'Đơn vị Một', kind: 'board', parentId: admin.unitId, places: '778-2025' };
  for (const change of [
    { name: 'Tên khác' },
    { kind: 'other' },
    { parentId: other },
    { cutOffDay: '20' },
    { textMonths: '12' },
    { reporterMonths: '6' },
    { places: '760-2025' },
  ]) {
    await updateUnit(admin, form, today, db);
    const { basis } = await unitOf(admin, child, db);
    await updateUnit(admin, { ...form, ...change, ...('parentId' in change ? { places: '' } : {}) }, today, db);
    await expect(updateUnit(admin, { ...form, basis }, today, db), JSON.stringify(change)).rejects.toThrow(Conflict);
  }
});

test('a new name for one’s own unit does not bring back the places the unit above took away meanwhile', async ({
  db,
}) => {
  const { admin, child } = await branch(db);
  const own = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: child })).id);
  const { basis } = await unitOf(own, child, db);
  const form = { unitId: child, name: 'Đơn vị Một', kind: 'board', parentId: admin.unitId };
  await updateUnit(admin, { ...form, places: '760-2025' }, today, db);
  await expect(updateUnit(own, { ...form, name: 'Tên mới', basis }, today, db)).rejects.toThrow(Conflict);
  await updateUnit(own, { ...form, name: 'Tên mới' }, today, db);
  expect((await unitOf(admin, child, db)).places.map(({ key }) => key)).toEqual(['760-2025']);
});

test('two moves at once never put two units under one another', async ({ db }) => {
  const { admin, child, other } = await branch(db);
  const move = (unitId: string, parentId: string) =>
    updateUnit(admin, { unitId, parentId, name: `Đơn vị ${unitId}`, kind: 'other', places: [] }, today, db);
  const outcomes = await Promise.allSettled([move(child, other), move(other, child)]);
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toHaveLength(1);
  expect(refused[0]).toBeInstanceOf(InvalidInput);
  expect(refused[0].problems[0].code).toBe('under_itself');
});

test('of two who give one person a role at once the second is told', async ({ db }) => {
  const { admin, child } = await branch(db);
  const { id } = await makePerson(db, { role: 'collaborator', unitId: child });
  const { basis } = await personOf(admin, id, db);
  const change = (role: string, unitId = child) =>
    changeRoles(admin, { personId: id, roles: [role], unitId, basis }, db);
  expect(await through([change('analyst'), change('leader'), change('collaborator', admin.unitId)])).toBe(1);
});

test('an account is neither closed nor opened on what somebody else changed meanwhile', async ({ db }) => {
  const { admin, child } = await branch(db);
  const { id } = await makePerson(db, { role: 'collaborator', unitId: child });
  const first = await personOf(admin, id, db);
  await changeRoles(admin, { personId: id, roles: ['leader'], unitId: child, basis: first.basis }, db);
  await expect(deactivatePerson(admin, { personId: id, basis: first.basis }, db)).rejects.toThrow(Conflict);
  const { basis } = await personOf(admin, id, db);
  const close = () => deactivatePerson(admin, { personId: id, basis }, db);
  expect(await through([close(), close()])).toBe(1);
  await expect(reactivatePerson(admin, { personId: id, basis }, db)).rejects.toThrow(Conflict);
  await reactivatePerson(admin, { personId: id, basis: (await personOf(admin, id, db)).basis }, db);
  expect((await personOf(admin, id, db)).active).toBe(true);
});

test('of two who give one person a new password at once only one gets one to hand over', async ({ db }) => {
  const { admin, child } = await branch(db);
  const { id } = await createPerson(
    admin,
    { username: 'nguoi.moi', name: 'Người Mới', roles: ['collaborator'], unitId: child },
    db,
  );
  const { passwordBasis, basis } = await personOf(admin, id, db);
  const reset = () => resetPassword(admin, { personId: id, basis: passwordBasis }, db);
  expect(await through([reset(), reset()])).toBe(1);
  const [{ n } = { n: 0 }] = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from audit_entry where detail->>'act' = 'reset-password'`,
  );
  expect(n).toBe(1);
  await changeRoles(admin, { personId: id, roles: ['leader'], unitId: child, basis }, db);
});
