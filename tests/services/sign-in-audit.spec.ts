import { hashPassword } from 'better-auth/crypto';
import { asc } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { InvalidInput, TooManyAttempts } from '@/lib/domain/errors';
import { caretaker } from '@/lib/domain/permissions';
import { signIn } from '@/lib/services/account/sign-in';
import { signOut } from '@/lib/services/account/sign-out';
import { noteRefused } from '@/lib/services/audit/note-refused';
import { verifyAudit } from '@/lib/services/audit/verify-audit';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, viewerOf } from '../support/world';

const password = 'mat-khau-dung-va-dai';
const address = '203.0.113.7';

async function somebody(db: Db) {
  const unit = await makeUnit(db);
  const { id } = await makePerson(db, { role: 'analyst', unitId: unit.id, username: 'nguoi.that' });
  await db.insert(schema.account).values({
    id,
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: await hashPassword(password),
  });
  return { id, unitId: unit.id };
}

const entries = async (db: Db) =>
  (await db.select().from(schema.auditEntry).orderBy(asc(schema.auditEntry.seq))).map(
    ({ actor, unitId, task, subject, detail }) => ({ actor, unitId, task, subject, detail }),
  );

test('signing in, a wrong password and signing out are noted with the account they were about', async ({ db }) => {
  const { id, unitId } = await somebody(db);
  const own = { actor: id, unitId, subject: `person:${id}` };
  await expect(signIn({ username: 'nguoi.that', password: 'sai' }, address, db)).rejects.toThrow(InvalidInput);
  const { cookie } = await signIn({ username: 'nguoi.that', password }, address, db);
  await signOut(cookie, db);
  await signOut(cookie, db);
  expect(await entries(db)).toEqual([
    { ...own, task: 'session.begin', detail: { way: 'password', ok: false } },
    { ...own, task: 'session.begin', detail: { way: 'password', ok: true } },
    { ...own, task: 'session.end', detail: {} },
  ]);
  expect(await verifyAudit(caretaker, {}, db)).toMatchObject({ entries: 3, ok: true });
});

test('of a name that nobody has nothing is kept but that somebody tried', async ({ db }) => {
  const typed = 'mat.khau.go.nham.o';
  await expect(signIn({ username: typed, password: 'sai' }, address, db)).rejects.toThrow(InvalidInput);
  expect(await entries(db)).toEqual([
    {
      actor: 'unknown',
      unitId: null,
      task: 'session.begin',
      subject: 'person',
      detail: { way: 'password', ok: false },
    },
  ]);
  const kept = JSON.stringify([await db.select().from(schema.auditEntry), await db.select().from(schema.rateLimit)]);
  expect(kept).not.toContain(typed);
});

test('a closed account is noted as what it is, and cannot be told from a wrong name by the answer', async ({ db }) => {
  const { id } = await somebody(db);
  await db.update(schema.person).set({ active: false });
  await expect(signIn({ username: 'nguoi.that', password }, address, db)).rejects.toThrow(InvalidInput);
  expect(await entries(db)).toMatchObject([{ actor: id, detail: { ok: false } }]);
});

test('tries that had to wait are no entries of their own: the next try says how many they were', async ({ db }) => {
  await somebody(db);
  const attempt = (given: string) => signIn({ username: 'nguoi.that', password: given }, address, db);
  const said: unknown[] = [];
  while (said.filter((error) => error instanceof TooManyAttempts).length < 3)
    said.push(await attempt('sai').catch((error: unknown) => error));
  const checked = said.filter((error) => error instanceof InvalidInput).length;
  expect((await entries(db)).map(({ detail }) => detail.ok)).toEqual(Array.from({ length: checked }, () => false));
  await signIn({ username: 'ai.do', password: 'sai' }, '198.51.100.9', db).catch(() => {});
  const told = await entries(db);
  expect(told.at(-1)).toMatchObject({ actor: 'unknown', detail: { ok: false } });
  // One that came a second later may have been let through in between.
  expect(told.reduce((sum, { detail }) => sum + Number(detail.refused ?? 0), 0)).toBe(3);
});

test('asking for what one may not do is noted, the same by the same person once an hour', async ({ db }) => {
  const { id, unitId } = await somebody(db);
  const viewer = await viewerOf(db, id);
  for (const task of ['person.manage', 'person.manage', 'key.manage']) await noteRefused(viewer, task, db);
  const refused = { actor: id, unitId, task: 'task.refused', detail: {} };
  expect(await entries(db)).toEqual([
    { ...refused, subject: 'task:person.manage' },
    { ...refused, subject: 'task:key.manage' },
  ]);
});
