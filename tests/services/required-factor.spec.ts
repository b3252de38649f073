import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { DutyFirst, NotAllowed, NotFound, NotSignedIn } from '@/lib/domain/errors';
import { allow, personRoles, roles } from '@/lib/domain/permissions';
import { beginSecondFactor } from '@/lib/services/account/begin-second-factor';
import { confirmSecondFactor } from '@/lib/services/account/confirm-second-factor';
import { passSecondFactor } from '@/lib/services/account/pass-second-factor';
import { readSession } from '@/lib/services/account/read-session';
import { turnOffSecondFactor } from '@/lib/services/account/turn-off-second-factor';
import { createKey } from '@/lib/services/keys/create-key';
import { recogniseKey } from '@/lib/services/keys/recognise-key';
import { resetPassword } from '@/lib/services/people/reset-password';
import { resetSecondFactor } from '@/lib/services/people/reset-second-factor';
import { resetSecondFactorOf } from '@/lib/services/people/reset-second-factor-of';
import { readRequiredRoles } from '@/lib/services/security/read-required-roles';
import { requireSecondFactor } from '@/lib/services/security/require-second-factor';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { codeAt } from '../support/account/authenticator';
import { muchLater, password, problemOf, sessionOf, withAccount, withFactor } from '../support/account/factor-account';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, makeViewer, viewerOf } from '../support/world';

test('nobody must have a second factor until an administrator of the top unit says which roles must', async ({
  db,
}) => {
  const { admin, enter } = await withAccount(db);
  const cookie = await enter();
  expect((await sessionOf(db, cookie)).viewer.duty).toBeNull();
  expect(await readRequiredRoles(admin, db)).toEqual({ roles: [], mayChoose: true, demo: false });
  await requireSecondFactor(admin, { roles: ['leader', 'admin'] }, db);
  expect((await readRequiredRoles(admin, db)).roles).toEqual(['leader', 'admin']);
  const { viewer } = await sessionOf(db, cookie);
  expect(viewer.duty).toBe('set_up_second_factor');
  expect(() => allow(viewer, 'dashboard.read')).toThrow(DutyFirst);
  expect(allow(viewer, 'account.own').viewerId).toBe(viewer.id);
  await requireSecondFactor(admin, { roles: ['analyst'] }, db);
  expect((await sessionOf(db, cookie)).viewer.duty).toBeNull();
  const acts = await db.select().from(schema.auditEntry).where(eq(schema.auditEntry.task, 'factor.require'));
  expect(acts.map(({ actor, detail }) => [actor, detail.roles])).toEqual([
    [admin.id, 'leader,admin'],
    [admin.id, 'analyst'],
  ]);
});

test('whoever is led to set it up has every page open once it is on, and may not turn it off again', async ({ db }) => {
  const { admin, enter } = await withAccount(db);
  await requireSecondFactor(admin, { roles: ['leader'] }, db);
  const cookie = await enter();
  const { viewer } = await sessionOf(db, cookie);
  const { link } = await beginSecondFactor(viewer, { password }, cookie, db);
  const made = await confirmSecondFactor(viewer, { code: codeAt(link, Date.now()) }, cookie, db);
  const after = await sessionOf(db, made.cookie);
  expect(after.viewer.duty).toBeNull();
  const off = () => turnOffSecondFactor(after.viewer, { password, code: made.recoveryCodes[0] }, made.cookie, db);
  expect(await problemOf(off())).toEqual(['form: second_factor_required']);
  await requireSecondFactor(admin, { roles: [] }, db);
  expect((await off()).cookie).toBeTruthy();
});

test('a one-time password is replaced before the second factor is set up', async ({ db }) => {
  const { admin, id, enter } = await withAccount(db);
  await requireSecondFactor(admin, { roles: ['leader'] }, db);
  const cookie = await enter();
  await db.update(schema.person).set({ mustChangePassword: true }).where(eq(schema.person.id, id));
  expect((await sessionOf(db, cookie)).viewer.duty).toBe('change_password');
});

test('a demonstration asks nobody for it, and says so to who chooses', async ({ db }) => {
  const { admin, enter } = await withAccount(db);
  await requireSecondFactor(admin, { roles: [...personRoles] }, db);
  const cookie = await enter();
  await db.insert(schema.setting).values({ name: 'demo', value: '2026-11-23' });
  expect((await sessionOf(db, cookie)).viewer.duty).toBeNull();
  expect((await readRequiredRoles(admin, db)).demo).toBe(true);
  await db.delete(schema.setting).where(eq(schema.setting.name, 'demo'));
  expect((await sessionOf(db, cookie)).viewer.duty).toBe('set_up_second_factor');
});

test('a session that the own provider opened is not asked for it, and a key never', async ({ db }) => {
  const { admin, enter } = await withAccount(db);
  await requireSecondFactor(admin, { roles: [...personRoles] }, db);
  const cookie = await enter();
  await db.update(schema.session).set({ signedInWith: 'provider' });
  const { viewer } = await sessionOf(db, cookie);
  expect(viewer.duty).toBeNull();
  const { link } = await beginSecondFactor(viewer, { password }, cookie, db);
  await confirmSecondFactor(viewer, { code: codeAt(link, Date.now()) }, cookie, db);
  const [left] = await db.select().from(schema.session);
  expect(left?.signedInWith).toBe('provider');
  const { key } = await createKey(admin, { label: 'Trạm thu', unitId: admin.unitId }, '2026-11-23', db);
  expect((await recogniseKey(key, db))?.duty).toBeNull();
});

test('only an administrator of the top unit chooses, and only among roles of people', async ({ db }) => {
  const city = await makeUnit(db);
  const district = await makeUnit(db, { parentId: city.id });
  const below = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: district.id })).id);
  await expect(requireSecondFactor(below, { roles: ['leader'] }, db)).rejects.toThrow(NotAllowed);
  expect((await readRequiredRoles(below, db)).mayChoose).toBe(false);
  for (const role of roles.filter((known) => known !== 'admin')) {
    const viewer = { ...below, roles: [role], unitId: city.id };
    await expect(requireSecondFactor(viewer, { roles: [] }, db)).rejects.toThrow(NotAllowed);
    await expect(readRequiredRoles(viewer, db)).rejects.toThrow(NotAllowed);
  }
  const top = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: city.id })).id);
  for (const wrong of [{ roles: ['system'] }, { roles: 'leader' }, {}, { roles: Array(9).fill('leader') }]) {
    const said = await problemOf(requireSecondFactor(top, wrong, db));
    expect(said, JSON.stringify(wrong)).toEqual([expect.stringMatching(/^roles/)]);
  }
});

test('a lost factor is reset by an administrator: sessions end, the password is enough, and it is on record', async ({
  db,
}) => {
  const { admin, id, cookie, enter, challenge, recoveryCodes } = await withFactor(db);
  const asked = await challenge();
  await resetSecondFactor(admin, id, db);
  expect(await readSession(cookie, db)).toBeNull();
  expect(await db.select().from(schema.twoFactor)).toEqual([]);
  await expect(passSecondFactor(asked, { code: recoveryCodes[0] }, db)).rejects.toThrow(NotSignedIn);
  expect(await readSession(await enter(), db)).not.toBeNull();
  expect(await problemOf(resetSecondFactor(admin, id, db))).toEqual(['personId: no_second_factor']);
  const acts = await db.select().from(schema.auditEntry).where(eq(schema.auditEntry.actor, admin.id));
  expect(acts.at(-1)).toMatchObject({ subject: `person:${id}`, detail: { act: 'reset-second-factor', ended: 1 } });
});

test('a new password from an administrator leaves the second factor as it is', async ({ db }) => {
  const { admin, id, challenge } = await withFactor(db);
  await resetPassword(admin, { personId: id }, db);
  const [person] = await db.select().from(schema.person).where(eq(schema.person.id, id));
  expect(person).toMatchObject({ twoFactorEnabled: true, mustChangePassword: true });
  await expect(challenge()).rejects.toThrow('wrong_sign_in');
});

test('nobody resets their own factor, nor one outside their unit’s branch, nor without being an administrator', async ({
  db,
}) => {
  const { admin, id } = await withFactor(db);
  expect(await problemOf(resetSecondFactor(admin, admin.id, db))).toEqual(['personId: own_account']);
  const stranger = await makeViewer(db, 'admin');
  await expect(resetSecondFactor(stranger, id, db)).rejects.toThrow(NotFound);
  await expect(resetSecondFactor(admin, '\0', db)).rejects.toThrow(NotFound);
  for (const role of roles.filter((known) => known !== 'admin')) {
    await expect(resetSecondFactor({ ...admin, roles: [role] }, id, db)).rejects.toThrow(NotAllowed);
    await expect(resetSecondFactorOf({ ...admin, kind: 'operator', roles: [role] }, 'nguoithu', db)).rejects.toThrow(
      NotAllowed,
    );
  }
  await expect(resetSecondFactorOf(admin, 'nguoithu', db)).rejects.toThrow(NotAllowed);
});

test('the operator resets it by user name, in whatever unit', async ({ db }) => {
  const { enter, id } = await withFactor(db);
  await makeUnit(db);
  await expect(operatorViewer({ role: 'admin' }, db)).rejects.toThrow('unit: required');
  expect(await problemOf(operatorViewer({ about: 'khongco', role: 'admin' }, db))).toEqual([
    'username: unknown_username',
  ]);
  const operator = await operatorViewer({ about: ' NguoiThu ', role: 'admin' }, db);
  expect(await problemOf(resetSecondFactorOf(operator, 'khongco', db))).toEqual(['username: unknown_username']);
  await resetSecondFactorOf(operator, ' NguoiThu ', db);
  await muchLater(db);
  expect(await enter()).toBeTruthy();
  const acts = await db.select().from(schema.auditEntry).where(eq(schema.auditEntry.actor, 'operator'));
  expect(acts.at(-1)).toMatchObject({ subject: `person:${id}`, detail: { act: 'reset-second-factor' } });
});
