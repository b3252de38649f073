import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { NotAllowed, NotSignedIn, TooManyAttempts } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { beginSecondFactor } from '@/lib/services/account/begin-second-factor';
import { confirmSecondFactor } from '@/lib/services/account/confirm-second-factor';
import { passSecondFactor } from '@/lib/services/account/pass-second-factor';
import { readSecondFactor } from '@/lib/services/account/read-second-factor';
import { readSession } from '@/lib/services/account/read-session';
import { renewRecoveryCodes } from '@/lib/services/account/renew-recovery-codes';
import { turnOffSecondFactor } from '@/lib/services/account/turn-off-second-factor';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { codeAt } from '../support/account/authenticator';
import { muchGuessed, muchLater, password, problemOf, withFactor } from '../support/account/factor-account';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

test('what is stored holds no recovery code and no secret that could be read', async ({ db }) => {
  const { recoveryCodes, link } = await withFactor(db);
  const stored = JSON.stringify(await db.select().from(schema.twoFactor));
  const secret = /secret=([A-Z2-7]+)/.exec(link)?.[1] ?? '';
  for (const code of recoveryCodes) expect(stored).not.toContain(code.replaceAll('-', ''));
  expect(stored).not.toContain(secret);
});

test('new recovery codes need password and code; the old ones are worth nothing from then on', async ({ db }) => {
  const { challenge, code, viewer, cookie, recoveryCodes } = await withFactor(db);
  const elsewhere = (await passSecondFactor(await challenge(), { code: recoveryCodes[0] }, db)).cookie;
  const renew = (given: object) => renewRecoveryCodes(viewer, given, cookie, db);
  expect(await problemOf(renew({ password: 'sai', code: recoveryCodes[1] }))).toEqual(['password: wrong_password']);
  expect(await problemOf(renew({ password, code: '000000' }))).toEqual(['code: wrong_code']);
  expect(await problemOf(renew({ password: '', code: '12' }))).toEqual(['password: required', 'code: code_shape']);
  const renewed = await renew({ password, code: code() });
  expect(renewed.recoveryCodes).toHaveLength(10);
  expect(await readSession(elsewhere, db)).toBeNull();
  expect(await readSession(cookie, db)).not.toBeNull();
  expect(await problemOf(passSecondFactor(await challenge(), { code: recoveryCodes[2] }, db))).toEqual([
    'code: wrong_code',
  ]);
  expect((await passSecondFactor(await challenge(), { code: renewed.recoveryCodes[0] }, db)).recoveryCodesLeft).toBe(9);
});

test('turning it off needs password and code, either kind; then the password is enough again', async ({ db }) => {
  const { viewer, cookie, recoveryCodes, enter, challenge, id } = await withFactor(db);
  const elsewhere = (await passSecondFactor(await challenge(), { code: recoveryCodes[0] }, db)).cookie;
  const off = (given: object) => turnOffSecondFactor(viewer, given, cookie, db);
  expect(await problemOf(off({ password: 'sai', code: recoveryCodes[1] }))).toEqual(['password: wrong_password']);
  expect(await problemOf(off({ password, code: '000000' }))).toEqual(['code: wrong_code']);
  expect(await problemOf(off({ password, code: recoveryCodes[0] }))).toEqual(['code: wrong_code']);
  const left = await off({ password, code: recoveryCodes[1] });
  expect(await readSession(left.cookie, db)).not.toBeNull();
  for (const ended of [cookie, elsewhere]) expect(await readSession(ended, db)).toBeNull();
  expect(await db.select().from(schema.twoFactor)).toEqual([]);
  expect(await enter()).toBeTruthy();
  const acts = await db.select().from(schema.auditEntry).where(eq(schema.auditEntry.actor, id));
  const told = acts.map(({ detail }) => detail).filter(({ act }) => act !== undefined);
  expect(told.at(-1)).toMatchObject({ act: 'turn-off-second-factor', ended: 1 });
});

test('wrong passwords and codes at one’s own account are limited too', async ({ db }) => {
  const { viewer, cookie, code } = await withFactor(db);
  const renew = (given: object) => renewRecoveryCodes(viewer, { password, ...given }, cookie, db);
  expect(await problemOf(renew({ code: '000000' }))).toEqual(['code: wrong_code']);
  await muchGuessed(db, 'second-factor:');
  const fits = code();
  await expect(renew({ code: fits })).rejects.toThrow(TooManyAttempts);
  await muchLater(db);
  expect(await problemOf(renew({ password: 'sai', code: fits }))).toEqual(['password: wrong_password']);
  await muchGuessed(db, 'password:');
  await expect(renew({ code: fits })).rejects.toThrow(TooManyAttempts);
  await expect(turnOffSecondFactor(viewer, { password, code: fits }, cookie, db)).rejects.toThrow(TooManyAttempts);
});

test('what is on is not set up again, and what is off is neither renewed nor turned off', async ({ db }) => {
  const { viewer, cookie, code } = await withFactor(db);
  expect(await problemOf(beginSecondFactor(viewer, { password }, cookie, db))).toEqual(['form: second_factor_on']);
  expect(await problemOf(confirmSecondFactor(viewer, { code: code() }, cookie, db))).toEqual([
    'code: second_factor_on',
  ]);
  const left = await turnOffSecondFactor(viewer, { password, code: code() }, cookie, db);
  const { link } = await beginSecondFactor(viewer, { password }, left.cookie, db);
  const proof = { password, code: codeAt(link, Date.now()) };
  expect(await problemOf(renewRecoveryCodes(viewer, proof, left.cookie, db))).toEqual(['code: no_second_factor']);
  expect(await problemOf(turnOffSecondFactor(viewer, proof, left.cookie, db))).toEqual(['code: no_second_factor']);
  expect(await readSecondFactor(viewer, db)).toMatchObject({ isOn: false });
});

test('an account that is closed between password and code stays shut', async ({ db }) => {
  const { challenge, admin, id, code } = await withFactor(db);
  const asked = await challenge();
  await deactivatePerson(admin, { personId: id }, db);
  await expect(passSecondFactor(asked, { code: code() }, db)).rejects.toThrow(NotSignedIn);
  expect(await db.select().from(schema.session)).toEqual([]);
});

test('a program has no second factor', async ({ db }) => {
  const program = { ...(await makeViewer(db, 'admin')), kind: 'key', roles: ['system'] } as Viewer;
  await expect(readSecondFactor(program, db)).rejects.toThrow(NotAllowed);
  for (const verb of [beginSecondFactor, confirmSecondFactor, renewRecoveryCodes, turnOffSecondFactor]) {
    await expect(verb(program, {}, '', db)).rejects.toThrow(NotAllowed);
  }
});
