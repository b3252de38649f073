import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import { allow, roles } from '@/lib/domain/permissions';
import { changeRole } from '@/lib/services/people/change-role';
import { createAdmin } from '@/lib/services/people/create-admin';
import { createPerson } from '@/lib/services/people/create-person';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { listPeople } from '@/lib/services/people/list-people';
import { reactivatePerson } from '@/lib/services/people/reactivate-person';
import { resetPassword } from '@/lib/services/people/reset-password';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

const newcomer = (unitId: string) => ({ username: 'nguoi.moi', name: 'Người Mới', role: 'collaborator', unitId });

test('an administrator opens an account with a one-time password that is kept only as a hash', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const made = await createPerson(admin, { ...newcomer(admin.unitId), username: 'Nguoi.Moi' }, db);
  expect(made.username).toBe('nguoi.moi');
  expect(made.oneTimePassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  const [account] = await db.select().from(schema.account).where(eq(schema.account.userId, made.id));
  expect(account?.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  expect(account?.password).not.toContain(made.oneTimePassword);
  const [entry] = await db.select().from(schema.auditEntry);
  expect(entry).toMatchObject({ actor: admin.id, task: 'person.manage', subject: `person:${made.id}` });
  expect(JSON.stringify(entry)).not.toContain('Người Mới');
});

test('only administrators may keep accounts', async ({ db }) => {
  const { id: unitId } = await makeUnit(db);
  for (const role of roles.filter((known) => known !== 'admin')) {
    const viewer = { ...(await makeViewer(db, 'admin')), role, unitId };
    const other = await makePerson(db, { role: 'collaborator', unitId });
    await expect(createPerson(viewer, newcomer(unitId), db)).rejects.toThrow(NotAllowed);
    await expect(listPeople(viewer, {}, db)).rejects.toThrow(NotAllowed);
    await expect(resetPassword(viewer, { personId: other.id }, db)).rejects.toThrow(NotAllowed);
    await expect(deactivatePerson(viewer, { personId: other.id }, db)).rejects.toThrow(NotAllowed);
    await expect(reactivatePerson(viewer, { personId: other.id }, db)).rejects.toThrow(NotAllowed);
    const change = { personId: other.id, role: 'admin', unitId };
    await expect(changeRole(viewer, change, db)).rejects.toThrow(NotAllowed);
  }
});

test("an administrator may not touch people outside their unit's branch, above it or beside it", async ({ db }) => {
  const city = await makeUnit(db, { places: ['79'] });
  const district = await makeUnit(db, { parentId: city.id, places: ['778-2025'] });
  const neighbour = await makeUnit(db, { parentId: city.id, places: ['760-2025'] });
  const admin = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: district.id })).id);
  const above = await makePerson(db, { role: 'analyst', unitId: city.id });
  const beside = await makePerson(db, { role: 'analyst', unitId: neighbour.id });
  for (const { id } of [above, beside]) {
    await expect(resetPassword(admin, { personId: id }, db)).rejects.toThrow(NotFound);
    await expect(deactivatePerson(admin, { personId: id }, db)).rejects.toThrow(NotFound);
    await expect(reactivatePerson(admin, { personId: id }, db)).rejects.toThrow(NotFound);
    const change = { personId: id, role: 'leader', unitId: district.id };
    await expect(changeRole(admin, change, db)).rejects.toThrow(NotFound);
  }
  await expect(createPerson(admin, newcomer(city.id), db)).rejects.toThrow('unitId: unknown_unit');
  const own = await makePerson(db, { role: 'analyst', unitId: district.id });
  const lift = { personId: own.id, role: 'analyst', unitId: city.id };
  await expect(changeRole(admin, lift, db)).rejects.toThrow('unitId: unknown_unit');
  expect((await listPeople(admin, {}, db)).rows.map((person) => person.id).sort()).toEqual([admin.id, own.id].sort());
});

test('nobody becomes a program, and nobody changes, resets or closes the account they are using', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const asProgram = { ...newcomer(admin.unitId), role: 'system' };
  await expect(createPerson(admin, asProgram, db)).rejects.toThrow('role: not_in_list');
  const own = { personId: admin.id, role: 'leader', unitId: admin.unitId };
  await expect(changeRole(admin, own, db)).rejects.toThrow('own_account');
  await expect(resetPassword(admin, { personId: admin.id }, db)).rejects.toThrow('own_account');
  await expect(deactivatePerson(admin, { personId: admin.id }, db)).rejects.toThrow('own_account');
});

test('what is wrong with a new account is said field by field', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const wrong = { username: 'có dấu', name: '', role: 'boss', unitId: admin.unitId };
  const error = await createPerson(admin, wrong, db).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InvalidInput);
  expect((error as InvalidInput).problems.map(({ field, code }) => [field, code])).toEqual([
    ['username', 'username_shape'],
    ['name', 'required'],
    ['role', 'not_in_list'],
  ]);
  await createPerson(admin, newcomer(admin.unitId), db);
  await expect(createPerson(admin, newcomer(admin.unitId), db)).rejects.toThrow('username: username_taken');
  for (const password of ['ngan', 'nguoi.moi-2026', '1234567890', 'aaaaaaaaaaaa']) {
    const input = { ...newcomer(admin.unitId), password };
    await expect(createPerson(admin, input, db)).rejects.toThrow(InvalidInput);
  }
});

test('a new role holds from the next question on', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const { id } = await makePerson(db, { role: 'collaborator', unitId: admin.unitId });
  expect(() => allow({ ...admin, role: 'collaborator' }, 'dashboard.read')).toThrow(NotAllowed);
  await changeRole(admin, { personId: id, role: 'leader', unitId: admin.unitId }, db);
  expect(allow(await viewerForPerson(id, db), 'dashboard.read').viewerId).toBe(id);
});

test('the first administrator of an empty installation comes with the first unit', async ({ db }) => {
  const operator = await operatorViewer({ role: 'admin' }, db);
  expect(operator).toMatchObject({ unitId: '', units: [], areas: [] });
  const input = { username: 'quantri', name: 'Quản trị', unitName: 'Ban Tuyên giáo', places: ['79'] };
  const made = await createAdmin(operator, input, '2026-11-23', db);
  expect(made.oneTimePassword).toBeTruthy();
  const viewer = await viewerForPerson(made.id, db);
  expect(viewer).toMatchObject({ role: 'admin', unitId: made.unitId, units: [made.unitId] });
  expect(viewer.areas).toEqual(expect.arrayContaining(['79', '79-2025', `~${made.unitId}`]));
  const second = await operatorViewer({ role: 'admin' }, db);
  const again = await createAdmin(second, { username: 'quantri2', name: 'Quản trị hai' }, '2026-11-23', db);
  expect(again.unitId).toBe(made.unitId);
});

test('an administrator in a browser may not make the first administrator', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const input = { username: 'quantri', name: 'Quản trị' };
  await expect(createAdmin(admin, input, '2026-11-23', db)).rejects.toThrow(NotAllowed);
});
