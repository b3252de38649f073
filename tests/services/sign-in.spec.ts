import { eq } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { type InvalidInput, NotAllowed, NotSignedIn } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { changePassword } from '@/lib/services/account/change-password';
import { readSession } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { signOut } from '@/lib/services/account/sign-out';
import { signOutEverywhere } from '@/lib/services/account/sign-out-everywhere';
import { createPerson } from '@/lib/services/people/create-person';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { reactivatePerson } from '@/lib/services/people/reactivate-person';
import { resetPassword } from '@/lib/services/people/reset-password';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

const password = 'mua-nang-that-thuong';

async function withAccount(db: Db): Promise<{ admin: Viewer; id: string }> {
  const admin = await makeViewer(db, 'admin');
  const person = { username: 'lanhdao', name: 'Lãnh đạo', roles: ['leader'], unitId: admin.unitId, password };
  return { admin, id: (await createPerson(admin, person, db)).id };
}

const enter = (db: Db, given = password, address = '192.0.2.1') =>
  signIn({ username: 'lanhdao', password: given }, address, db);

test('the right name and password open a session that tells who is asking', async ({ db }) => {
  const { id, admin } = await withAccount(db);
  const { cookie } = await signIn({ username: ' LanhDao ', password }, '192.0.2.1', db);
  const session = await readSession(cookie, db);
  expect(session?.viewer).toMatchObject({ kind: 'person', id, roles: ['leader'], unitId: admin.unitId, duty: null });
  expect(session?.person).toMatchObject({ name: 'Lãnh đạo', username: 'lanhdao' });
  const [row] = await db.select().from(schema.session);
  expect(row?.ipAddress ?? '').toBe('');
});

test('a wrong password and an unknown name get the same answer', async ({ db }) => {
  await withAccount(db);
  const said = async (work: Promise<unknown>) => ((await work.catch((error) => error)) as InvalidInput).problems;
  const wrong = await said(enter(db, 'sai-mat-khau'));
  const unknown = await said(signIn({ username: 'khongco', password }, '192.0.2.1', db));
  expect(wrong).toEqual([{ field: 'username', code: 'wrong_sign_in' }]);
  expect(unknown).toEqual(wrong);
});

test('a forged cookie opens nothing', async ({ db }) => {
  await withAccount(db);
  const { cookie } = await enter(db);
  const [token] = cookie.split('.');
  for (const forged of ['', 'x', token ?? '', `${token}.`, `${token}.${'A'.repeat(43)}=`]) {
    expect(await readSession(forged, db)).toBeNull();
  }
});

test('closing an account ends its sessions at once and keeps it out until it is opened again', async ({ db }) => {
  const { admin, id } = await withAccount(db);
  const { cookie } = await enter(db);
  await deactivatePerson(admin, { personId: id }, db);
  expect(await readSession(cookie, db)).toBeNull();
  await expect(enter(db)).rejects.toThrow('wrong_sign_in');
  await expect(viewerForPerson(id, db)).rejects.toThrow(NotSignedIn);
  await reactivatePerson(admin, { personId: id }, db);
  expect(await readSession((await enter(db)).cookie, db)).not.toBeNull();
});

test('a person marked inactive by any other way is out at the next click', async ({ db }) => {
  const { id } = await withAccount(db);
  const { cookie } = await enter(db);
  await db.update(schema.person).set({ active: false }).where(eq(schema.person.id, id));
  expect(await readSession(cookie, db)).toBeNull();
});

test('signing out ends this session; signing out everywhere ends them all, and only those of the person', async ({
  db,
}) => {
  const { admin, id } = await withAccount(db);
  const other = { username: 'nguoikhac', name: 'Người khác', roles: ['analyst'], unitId: admin.unitId, password };
  await createPerson(admin, other, db);
  const stranger = await signIn({ username: 'nguoikhac', password }, '192.0.2.1', db);
  const cookies = [(await enter(db)).cookie, (await enter(db)).cookie, (await enter(db)).cookie];
  await signOut(cookies[0]!, db);
  expect(await Promise.all(cookies.map((cookie) => readSession(cookie, db)))).toEqual([
    null,
    expect.anything(),
    expect.anything(),
  ]);
  expect(await signOutEverywhere(await viewerForPerson(id, db), db)).toEqual({ ended: 2 });
  expect(await readSession(cookies[1]!, db)).toBeNull();
  expect(await readSession(stranger.cookie, db)).not.toBeNull();
});

test('sessions end twelve hours after the last use', async ({ db }) => {
  await withAccount(db);
  const { cookie } = await enter(db);
  const hoursLeft = async () => {
    const [row] = await db.select().from(schema.session);
    return row ? (row.expiresAt.getTime() - Date.now()) / 3_600_000 : null;
  };
  expect(await hoursLeft()).toBeCloseTo(12, 1);
  await db.update(schema.session).set({ expiresAt: new Date(Date.now() + 3_600_000) });
  expect(await readSession(cookie, db)).not.toBeNull();
  expect(await hoursLeft()).toBeCloseTo(12, 1);
  await db.update(schema.session).set({ expiresAt: new Date(Date.now() - 1000) });
  expect(await readSession(cookie, db)).toBeNull();
});

test('a new password needs the current one, ends all sessions and replaces the one-time password', async ({ db }) => {
  const { admin, id } = await withAccount(db);
  const reset = await resetPassword(admin, { personId: id }, db);
  const first = await enter(db, reset.oneTimePassword);
  expect((await readSession(first.cookie, db))?.viewer.duty).toBe('change_password');
  await expect(enter(db)).rejects.toThrow('wrong_sign_in');
  const viewer = await viewerForPerson(id, db);
  const next = 'com-tam-suon-bi-cha';
  const change = (current: string, wanted: string, repeated = wanted) =>
    changePassword(viewer, { current, next: wanted, repeated }, db);
  await expect(change('sai-mat-khau', next)).rejects.toThrow('current: wrong_password');
  await expect(change(reset.oneTimePassword, next, 'khac-nhau-roi')).rejects.toThrow('password_mismatch');
  await expect(change(reset.oneTimePassword, 'ngan')).rejects.toThrow('next: too_short');
  await expect(change(reset.oneTimePassword, 'lanhdao-2026')).rejects.toThrow('next: easy_password');
  await expect(change(reset.oneTimePassword, reset.oneTimePassword)).rejects.toThrow('same_password');
  const changed = await change(reset.oneTimePassword, next);
  expect(await readSession(first.cookie, db)).toBeNull();
  expect((await readSession(changed.cookie, db))?.viewer).toMatchObject({ id, duty: null });
  expect(await readSession((await enter(db, next)).cookie, db)).not.toBeNull();
});

test('a program may not have an account of its own', async ({ db }) => {
  const program = { ...(await makeViewer(db, 'admin')), kind: 'key', roles: ['system'] } as Viewer;
  await expect(changePassword(program, {}, db)).rejects.toThrow(NotAllowed);
  await expect(signOutEverywhere(program, db)).rejects.toThrow(NotAllowed);
});
