import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { NotSignedIn, SecondFactorFirst, TooManyAttempts } from '@/lib/domain/errors';
import { beginSecondFactor } from '@/lib/services/account/begin-second-factor';
import { confirmSecondFactor } from '@/lib/services/account/confirm-second-factor';
import { passSecondFactor } from '@/lib/services/account/pass-second-factor';
import { readSecondFactor } from '@/lib/services/account/read-second-factor';
import { readSession } from '@/lib/services/account/read-session';
import { signOutEverywhere } from '@/lib/services/account/sign-out-everywhere';
import { resetPassword } from '@/lib/services/people/reset-password';
import { codeAt } from '../support/account/authenticator';
import {
  muchGuessed,
  muchLater,
  password,
  problemOf,
  sessionOf,
  withAccount,
  withFactor,
} from '../support/account/factor-account';
import { expect, test } from '../support/database';

test('an authenticator is set up with the password and a first code; from then on signing in asks for a code', async ({
  db,
}) => {
  const { enter, id } = await withAccount(db);
  const cookie = await enter();
  const elsewhere = await enter();
  const { viewer } = await sessionOf(db, cookie);
  expect(await problemOf(beginSecondFactor(viewer, { password: 'sai-mat-khau' }, cookie, db))).toEqual([
    'password: wrong_password',
  ]);
  const { link } = await beginSecondFactor(viewer, { password }, cookie, db);
  expect(link).toMatch(/^otpauth:\/\/totp\/Nghe%20D%C3%A2n:nguoithu\?secret=[A-Z2-7]{52}&issuer=Nghe%20D%C3%A2n$/);
  expect(await enter()).toBeTruthy();
  expect(await readSecondFactor(viewer, db)).toEqual({ isOn: false, recoveryCodesLeft: 0, isRequired: false });
  expect(await problemOf(confirmSecondFactor(viewer, { code: '000000' }, cookie, db))).toEqual(['code: wrong_code']);

  const made = await confirmSecondFactor(viewer, { code: codeAt(link, Date.now()) }, cookie, db);
  expect(made.recoveryCodes).toHaveLength(10);
  expect(await readSecondFactor(viewer, db)).toMatchObject({ isOn: true, recoveryCodesLeft: 10 });
  expect(await readSession(made.cookie, db)).not.toBeNull();
  expect(await readSession(elsewhere, db)).toBeNull();
  expect(await readSession(cookie, db)).toBeNull();
  await expect(enter()).rejects.toThrow(SecondFactorFirst);
  const acts = await db.select().from(schema.auditEntry).where(eq(schema.auditEntry.actor, id));
  const told = acts.map(({ task, detail }) => (task === 'session.begin' ? `${detail.way} ${detail.ok}` : detail.act));
  expect(told).toEqual([...told.slice(0, -2), 'set-up-second-factor', 'password true']);
  expect(acts.at(-1)?.detail).toEqual({ way: 'password', ok: true, next: 'second-factor' });
});

test('the password alone opens nothing; with the code of the authenticator a session opens', async ({ db }) => {
  const { challenge, code, id } = await withFactor(db);
  const asked = await challenge();
  expect(await readSession(asked, db)).toBeNull();
  expect(await db.select().from(schema.session)).toHaveLength(1);
  const { cookie, recoveryCodesLeft } = await passSecondFactor(asked, { code: code() }, db);
  expect(recoveryCodesLeft).toBeNull();
  expect((await sessionOf(db, cookie)).viewer).toMatchObject({ id, duty: null });
});

test('a challenge is answered once, by its own cookie alone, and for ten minutes', async ({ db }) => {
  const { challenge, code, link } = await withFactor(db);
  const asked = await challenge();
  const [identifier, signature] = [asked.slice(0, asked.lastIndexOf('.')), asked.slice(asked.lastIndexOf('.'))];
  const forged = [
    '',
    'x',
    identifier,
    `${identifier}.`,
    `${identifier}x${signature}`,
    `${identifier}.${'A'.repeat(43)}=`,
  ];
  await muchLater(db);
  for (const cookie of forged) {
    await expect(passSecondFactor(cookie, { code: codeAt(link, Date.now()) }, db)).rejects.toThrow(NotSignedIn);
  }
  await passSecondFactor(asked, { code: code() }, db);
  await expect(passSecondFactor(asked, { code: code() }, db)).rejects.toThrow(NotSignedIn);

  const late = await challenge();
  const minutes = async () => {
    const kept = await db.select().from(schema.verification);
    return kept.map(({ expiresAt }) => (expiresAt.getTime() - Date.now()) / 60_000);
  };
  for (const left of await minutes()) expect(left).toBeLessThanOrEqual(10);
  await db.update(schema.verification).set({ expiresAt: new Date(Date.now() - 1000) });
  await muchLater(db);
  await expect(passSecondFactor(late, { code: codeAt(link, Date.now()) }, db)).rejects.toThrow(NotSignedIn);
});

test('a sign-in that waits for a code ends with the password it began with', async ({ db }) => {
  const { admin, challenge, id, recoveryCodes, viewer } = await withFactor(db);
  const ends = [() => signOutEverywhere(viewer, db), () => resetPassword(admin, { personId: id }, db)];
  for (const [at, end] of ends.entries()) {
    const begun = await challenge();
    await end();
    await expect(passSecondFactor(begun, { code: recoveryCodes[at] }, db)).rejects.toThrow(NotSignedIn);
  }
  expect(await db.select().from(schema.session)).toEqual([]);
});

test('a code fits once: seen over the shoulder it is worth nothing, nor sent twice at the same moment', async ({
  db,
}) => {
  const { challenge, code } = await withFactor(db);
  const [one, other, third] = [await challenge(), await challenge(), await challenge()];
  const seen = code();
  const both = await Promise.all([one, other].map((asked) => problemOf(passSecondFactor(asked, { code: seen }, db))));
  const outcome = both.map((said) => (Array.isArray(said) || said instanceof Error ? String(said) : 'let in'));
  expect(outcome.sort()).toEqual(['code: code_used', 'let in']);
  expect(await problemOf(passSecondFactor(third, { code: seen }, db))).toEqual(['code: code_used']);
  await passSecondFactor(third, { code: code() }, db);
});

test('the clock of a phone may be half a minute off, and no hour', async ({ db }) => {
  const { challenge, link } = await withFactor(db);
  const at = (ms: number) => codeAt(link, Date.now() + ms);
  for (const off of [-30_000, 30_000]) {
    await muchLater(db);
    expect((await passSecondFactor(await challenge(), { code: at(off) }, db)).cookie).toBeTruthy();
  }
  await muchLater(db);
  for (const off of [-3_600_000, -90_000, 90_000, 3_600_000]) {
    expect(await problemOf(passSecondFactor(await challenge(), { code: at(off) }, db)), `${off} ms`).toEqual([
      'code: wrong_code',
    ]);
  }
});

test('a code of the future that was typed too early still fits when its time comes', async ({ db }) => {
  const { challenge, link } = await withFactor(db);
  const code = codeAt(link, Date.now() + 90_000);
  const asked = await challenge();
  expect(await problemOf(passSecondFactor(asked, { code }, db))).toEqual(['code: wrong_code']);
  expect(await problemOf(passSecondFactor(asked, { code }, db))).toEqual(['code: wrong_code']);
});

test('five wrong codes end a challenge', async ({ db }) => {
  const { challenge } = await withFactor(db);
  const asked = await challenge();
  const wrong = (n: number) => problemOf(passSecondFactor(asked, { code: `00000${n}` }, db));
  for (let n = 0; n < 5; n++) expect(await wrong(n)).toEqual(['code: wrong_code']);
  for (let n = 5; n < 7; n++) expect(await wrong(n)).toBeInstanceOf(NotSignedIn);
});

test('who goes on guessing has to wait longer and longer; a recovery code lets the owner in meanwhile', async ({
  db,
}) => {
  const { challenge, code, recoveryCodes } = await withFactor(db);
  for (let n = 0; n < 8; n++) {
    expect(await problemOf(passSecondFactor(await challenge(), { code: `00000${n}` }, db))).toEqual([
      'code: wrong_code',
    ]);
  }
  await muchGuessed(db, 'second-factor:');
  const asked = await challenge();
  const error = await passSecondFactor(asked, { code: code() }, db).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TooManyAttempts);
  expect((error as TooManyAttempts).retryAfterSeconds).toBeGreaterThan(60);
  expect((error as TooManyAttempts).retryAfterSeconds).toBeLessThanOrEqual(1800);
  expect((await passSecondFactor(asked, { code: recoveryCodes[0] }, db)).recoveryCodesLeft).toBe(9);
});

test('tries sent at the same moment are all counted', async ({ db }) => {
  const { challenge } = await withFactor(db);
  const asked: string[] = [];
  while (asked.length < 16) asked.push(await challenge());
  const said = await Promise.all(
    asked.map((one, n) => problemOf(passSecondFactor(one, { code: `0000${n + 10}` }, db))),
  );
  const judged = said.filter((one) => !(one instanceof TooManyAttempts)).length;
  expect(judged).toBeGreaterThanOrEqual(8);
  expect(judged).toBeLessThanOrEqual(10);
});

test('a recovery code opens the door once, however it is written, and says how many are left', async ({ db }) => {
  const { challenge, recoveryCodes, id } = await withFactor(db);
  const [first = '', second = ''] = recoveryCodes;
  expect(first).toMatch(/^[bcfghjklmnpqrstvxz2-9]{4}(-[bcfghjklmnpqrstvxz2-9]{4}){5}$/);
  const spoken = ` ${first.toUpperCase().replaceAll('-', ' ')} `;
  const opened = await passSecondFactor(await challenge(), { code: spoken }, db);
  expect(opened.recoveryCodesLeft).toBe(9);
  expect((await sessionOf(db, opened.cookie)).viewer.id).toBe(id);
  expect(await problemOf(passSecondFactor(await challenge(), { code: first }, db))).toEqual(['code: wrong_code']);
  expect((await passSecondFactor(await challenge(), { code: second }, db)).recoveryCodesLeft).toBe(8);
  const acts = await db.select().from(schema.auditEntry).where(eq(schema.auditEntry.actor, id));
  const told = acts.map(({ task, detail }) => (task === 'session.begin' ? `${detail.way} ${detail.ok}` : detail.act));
  const afterwards = told.slice(told.indexOf('set-up-second-factor') + 1);
  expect(afterwards).toEqual([
    ...['password true', 'recovery true', 'use-recovery-code'],
    ...['password true', 'recovery false'],
    ...['password true', 'recovery true', 'use-recovery-code'],
  ]);
});

test('of two who use one recovery code at the same moment one gets in', async ({ db }) => {
  const { challenge, recoveryCodes } = await withFactor(db);
  const asked: string[] = [];
  while (asked.length < 6) asked.push(await challenge());
  const said = await Promise.all(asked.map((one) => problemOf(passSecondFactor(one, { code: recoveryCodes[0] }, db))));
  expect(said.filter((one) => !Array.isArray(one))).toHaveLength(1);
});
