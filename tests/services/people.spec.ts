import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { InvalidInput, NotAllowed, NotFound } from '@/lib/domain/errors';
import { allow, roles } from '@/lib/domain/permissions';
import { changeRoles } from '@/lib/services/people/change-roles';
import { createAdmin } from '@/lib/services/people/create-admin';
import { createPerson } from '@/lib/services/people/create-person';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { listPeople } from '@/lib/services/people/list-people';
import { reactivatePerson } from '@/lib/services/people/reactivate-person';
import { resetPassword } from '@/lib/services/people/reset-password';
import { setReadsApart } from '@/lib/services/people/set-reads-apart';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

const newcomer = (unitId: string) => ({ username: 'nguoi.moi', name: 'Người Mới', roles: ['collaborator'], unitId });

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
    const viewer = { ...(await makeViewer(db, 'admin')), roles: [role], unitId };
    const other = await makePerson(db, { role: 'collaborator', unitId });
    await expect(createPerson(viewer, newcomer(unitId), db)).rejects.toThrow(NotAllowed);
    await expect(listPeople(viewer, {}, db)).rejects.toThrow(NotAllowed);
    await expect(resetPassword(viewer, { personId: other.id }, db)).rejects.toThrow(NotAllowed);
    await expect(deactivatePerson(viewer, { personId: other.id }, db)).rejects.toThrow(NotAllowed);
    await expect(reactivatePerson(viewer, { personId: other.id }, db)).rejects.toThrow(NotAllowed);
    const change = { personId: other.id, roles: ['admin'], unitId };
    await expect(changeRoles(viewer, change, db)).rejects.toThrow(NotAllowed);
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
    const change = { personId: id, roles: ['leader'], unitId: district.id };
    await expect(changeRoles(admin, change, db)).rejects.toThrow(NotFound);
  }
  await expect(createPerson(admin, newcomer(city.id), db)).rejects.toThrow('unitId: unknown_unit');
  const own = await makePerson(db, { role: 'analyst', unitId: district.id });
  const lift = { personId: own.id, roles: ['analyst'], unitId: city.id };
  await expect(changeRoles(admin, lift, db)).rejects.toThrow('unitId: unknown_unit');
  expect((await listPeople(admin, {}, db)).rows.map((person) => person.id).sort()).toEqual([admin.id, own.id].sort());
});

test('nobody becomes a program, and nobody changes, resets or closes the account they are using', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const asProgram = { ...newcomer(admin.unitId), roles: ['system'] };
  await expect(createPerson(admin, asProgram, db)).rejects.toThrow('roles: not_in_list');
  const own = { personId: admin.id, roles: ['leader'], unitId: admin.unitId };
  await expect(changeRoles(admin, own, db)).rejects.toThrow('own_account');
  await expect(resetPassword(admin, { personId: admin.id }, db)).rejects.toThrow('own_account');
  await expect(deactivatePerson(admin, { personId: admin.id }, db)).rejects.toThrow('own_account');
});

test('what is wrong with a new account is said field by field', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const wrong = { username: 'có dấu', name: '', roles: ['boss'], unitId: admin.unitId };
  const error = await createPerson(admin, wrong, db).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InvalidInput);
  expect((error as InvalidInput).problems.map(({ field, code }) => [field, code])).toEqual([
    ['username', 'username_shape'],
    ['name', 'required'],
    ['roles', 'not_in_list'],
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
  expect(() => allow({ ...admin, roles: ['collaborator'] }, 'dashboard.read')).toThrow(NotAllowed);
  await changeRoles(admin, { personId: id, roles: ['leader'], unitId: admin.unitId }, db);
  expect(allow(await viewerForPerson(id, db), 'dashboard.read').viewerId).toBe(id);
});

test('one person of a small office has several roles in one account, which may what each of them may', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const asked = { ...newcomer(admin.unitId), roles: ['admin', 'analyst', 'admin'], password: 'mot-mat-khau-dai' };
  const made = await createPerson(admin, asked, db);
  const viewer = await viewerForPerson(made.id, db);
  expect(viewer.roles).toEqual(['analyst', 'admin']);
  for (const task of ['opinion.correct', 'person.manage', 'report.submit'] as const) {
    expect(allow(viewer, task)).toMatchObject({ units: admin.units, areas: admin.areas });
  }
  expect((await listPeople(viewer, {}, db)).rows.map(({ roles }) => roles)).toContainEqual(['analyst', 'admin']);
  await changeRoles(admin, { personId: made.id, roles: ['analyst'], unitId: admin.unitId }, db);
  const after = await viewerForPerson(made.id, db);
  expect(allow(after, 'opinion.correct').viewerId).toBe(made.id);
  await expect(listPeople(after, {}, db)).rejects.toThrow(NotAllowed);
  const entries = await db.select().from(schema.auditEntry);
  expect(entries.map(({ detail }) => detail)).toMatchObject([
    { act: 'create', roles: 'analyst,admin' },
    { act: 'change-role', from: 'analyst,admin', to: 'analyst' },
  ]);
});

test('an account has one role at least, and none that only programs have', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const { id: personId } = await makePerson(db, { role: 'analyst', unitId: admin.unitId });
  for (const [roles, code] of [
    [[], 'no_role'],
    [undefined, 'no_role'],
    ['admin', 'no_role'],
    [['analyst', 'system'], 'not_in_list'],
    [['analyst', 'monitor'], 'not_in_list'],
    [[['admin']], 'not_in_list'],
    [Array(21).fill('analyst'), 'too_many'],
  ] as const) {
    await expect(createPerson(admin, { ...newcomer(admin.unitId), roles }, db)).rejects.toThrow(`roles: ${code}`);
    const change = { personId, roles, unitId: admin.unitId };
    await expect(changeRoles(admin, change, db)).rejects.toThrow(`roles: ${code}`);
  }
  await expect(db.update(schema.person).set({ roles: [] }).where(eq(schema.person.id, personId))).rejects.toThrow();
  expect((await viewerForPerson(personId, db)).roles).toEqual(['analyst']);
});

test('whoever holds several roles, administrator among them, gives themselves neither another nor what is kept apart', async ({
  db,
}) => {
  const { id: unitId } = await makeUnit(db);
  const both = await viewerOf(db, (await makePerson(db, { roles: ['analyst', 'admin'], unitId })).id);
  const own = { personId: both.id, roles: ['analyst', 'leader', 'admin'], unitId };
  await expect(changeRoles(both, own, db)).rejects.toThrow('own_account');
  await expect(setReadsApart(both, { personId: both.id, to: 'named' }, db)).rejects.toThrow('own_account');
  expect(await viewerForPerson(both.id, db)).toMatchObject({ roles: ['analyst', 'admin'], readsApart: false });
  const other = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId })).id);
  await setReadsApart(other, { personId: both.id, to: 'named' }, db);
  expect((await viewerForPerson(both.id, db)).readsApart).toBe(true);
  await changeRoles(other, { personId: both.id, roles: ['collaborator', 'admin'], unitId }, db);
  expect((await viewerForPerson(both.id, db)).readsApart).toBe(false);
});

test('the first administrator of an empty installation comes with the first unit', async ({ db }) => {
  const operator = await operatorViewer({ role: 'admin' }, db);
  expect(operator).toMatchObject({ unitId: '', units: [], areas: [] });
  const input = { username: 'quantri', name: 'Quản trị', unitName: 'Ban Tuyên giáo', places: ['79'] };
  const made = await createAdmin(operator, input, '2026-11-23', db);
  expect(made.oneTimePassword).toBeTruthy();
  const viewer = await viewerForPerson(made.id, db);
  expect(viewer).toMatchObject({ roles: ['admin'], unitId: made.unitId, units: [made.unitId] });
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
