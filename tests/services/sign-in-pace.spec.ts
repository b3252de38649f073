import { like, sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { InvalidInput, TooManyAttempts } from '@/lib/domain/errors';
import { changePassword } from '@/lib/services/account/change-password';
import { readSession } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

const password = 'mua-nang-that-thuong';
const here = '192.0.2.1';
const elsewhere = '203.0.113.9';

async function withAccount(db: Db): Promise<string> {
  const admin = await makeViewer(db, 'admin');
  const person = { username: 'lanhdao', name: 'Lãnh đạo', roles: ['leader'], unitId: admin.unitId, password };
  return (await createPerson(admin, person, db)).id;
}

const enter = (db: Db, given = password, address = here, username = 'lanhdao') =>
  signIn({ username, password: given }, address, db);

/** What a try is answered with: `in`, `wrong`, or the seconds it has to wait. */
const answerTo = (entering: Promise<unknown>): Promise<'in' | 'wrong' | number> =>
  entering.then(
    () => 'in' as const,
    (error: unknown) => {
      if (error instanceof TooManyAttempts) return error.retryAfterSeconds;
      if (error instanceof InvalidInput) return 'wrong' as const;
      throw error;
    },
  );

/** Lets time pass for every counter. */
const pass = (db: Db, seconds: number) =>
  db
    .update(schema.rateLimit)
    .set({ lastRequest: sql`${schema.rateLimit.lastRequest} - ${Math.round(seconds * 1000)}` });

/** Makes the last try of every counter one of this moment, however long a busy machine took over it. */
const justTried = (db: Db) =>
  db.update(schema.rateLimit).set({ lastRequest: sql`(extract(epoch from clock_timestamp()) * 1000)::bigint` });

async function guess(db: Db, times: number, address = here): Promise<void> {
  for (let at = 0; at < times; at++) await answerTo(enter(db, 'sai-mat-khau', address));
  await justTried(db);
}

test('after five wrong passwords each next try waits twice as long, up to a minute, and is never shut out', async ({
  db,
}) => {
  await withAccount(db);
  await guess(db, 5);
  const waits: number[] = [];
  for (let at = 0; at < 8; at++) {
    const wait = await answerTo(enter(db, 'sai-mat-khau'));
    waits.push(Number(wait));
    await pass(db, Number(wait));
    expect(await answerTo(enter(db, 'sai-mat-khau'))).toBe('wrong');
    await justTried(db);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
});

test('the right password from here waits as long as a wrong one, then gets in and wipes the slate', async ({ db }) => {
  await withAccount(db);
  await guess(db, 6);
  const wait = await answerTo(enter(db));
  expect(wait).toBe(1);
  await pass(db, 1);
  expect(await answerTo(enter(db))).toBe('in');
  for (let at = 0; at < 5; at++) expect(await answerTo(enter(db, 'sai-mat-khau'))).toBe('wrong');
});

test('trying while one has to wait makes the wait no longer', async ({ db }) => {
  await withAccount(db);
  await guess(db, 8);
  const first = Number(await answerTo(enter(db, 'sai-mat-khau')));
  for (let at = 0; at < 20; at++) expect(Number(await answerTo(enter(db, 'sai-mat-khau')))).toBeLessThanOrEqual(first);
});

test('whoever has the right password gets in from another address, however hard the name is tried from elsewhere', async ({
  db,
}) => {
  await withAccount(db);
  await guess(db, 12);
  for (let at = 0; at < 30; at++) await guess(db, 2, `198.51.100.${at}`);
  expect(await answerTo(enter(db))).toBeGreaterThan(0);
  expect(await answerTo(enter(db, password, elsewhere))).toBe('in');
  expect(await answerTo(enter(db, password, elsewhere))).toBe('in');
});

test('a name tried from many addresses gives each new one a single try before it waits', async ({ db }) => {
  await withAccount(db);
  for (let at = 0; at < 21; at++) await guess(db, 1, `198.51.100.${at}`);
  await guess(db, 1, elsewhere);
  expect(await answerTo(enter(db, 'sai-mat-khau', elsewhere))).toBe(1);
  await pass(db, 3 * 3600);
  expect(await answerTo(enter(db, 'sai-mat-khau', elsewhere))).toBe('wrong');
  expect(await answerTo(enter(db, 'sai-mat-khau', elsewhere))).toBe('wrong');
});

test('one address may not try its luck on ever new names, and its own people wait ten seconds at most', async ({
  db,
}) => {
  await withAccount(db);
  const tries = Array.from({ length: 60 }, (_, at) => answerTo(enter(db, 'sai', here, `ten${at}`)));
  expect(new Set(await Promise.all(tries))).toEqual(new Set(['wrong']));
  await justTried(db);
  for (const [at, expected] of [1, 2, 4, 8, 10, 10].entries()) {
    const wait = Number(await answerTo(enter(db, 'sai', here, `khac${at}`)));
    expect(wait).toBe(expected);
    await pass(db, wait);
    expect(await answerTo(enter(db, 'sai', here, `khac${at}`))).toBe('wrong');
    await justTried(db);
  }
  expect(await answerTo(enter(db, password, elsewhere))).toBe('in');
});

test('an office in which everybody signs in rightly is never slowed', async ({ db }) => {
  await withAccount(db);
  await guess(db, 1, here);
  await db.update(schema.rateLimit).set({ count: 59 }).where(like(schema.rateLimit.key, '%:address:%'));
  for (let at = 0; at < 5; at++) expect(await answerTo(enter(db, password))).toBe('in');
});

test('of tries sent at the same moment only as many are let through as would be one after another', async ({ db }) => {
  await withAccount(db);
  await guess(db, 10);
  await pass(db, 60);
  const answers = await Promise.all(Array.from({ length: 25 }, () => answerTo(enter(db, 'sai-mat-khau'))));
  expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(1);
});

test('tries are forgotten one by one: five at once again after a quarter of an hour', async ({ db }) => {
  await withAccount(db);
  await guess(db, 6);
  await pass(db, 180);
  expect(await answerTo(enter(db, 'sai-mat-khau'))).toBe('wrong');
  await justTried(db);
  expect(await answerTo(enter(db, 'sai-mat-khau'))).toBe(1);
  await pass(db, 16 * 60);
  for (let at = 0; at < 4; at++) expect(await answerTo(enter(db, 'sai-mat-khau'))).toBe('wrong');
});

test('addresses that one subscriber has by the million count as one', async ({ db }) => {
  await withAccount(db);
  for (let at = 1; at <= 5; at++) await guess(db, 1, `2001:db8:0:7::${at}`);
  expect(await answerTo(enter(db, 'sai-mat-khau', '2001:db8:0:7:ffff:1:2:3'))).toBe(1);
  expect(await answerTo(enter(db, 'sai-mat-khau', '2001:db8:0:8::1'))).toBe('wrong');
});

test('a clock that jumps an hour, either way, keeps nobody waiting', async ({ db }) => {
  await withAccount(db);
  await guess(db, 12);
  await pass(db, -3600);
  expect(await answerTo(enter(db))).toBe('in');
  await guess(db, 12);
  await pass(db, 3600);
  expect(await answerTo(enter(db))).toBe('in');
});

test('an unknown name costs as much work to refuse as a wrong password, so that time does not tell', async ({ db }) => {
  await withAccount(db);
  const workOf = async (username: string, given = 'sai-mat-khau') => {
    const before = process.cpuUsage();
    await answerTo(enter(db, given, elsewhere, username));
    await db.delete(schema.rateLimit);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const leastOf = async (username: string, given?: string) => {
    const works: number[] = [];
    for (let at = 0; at < 5; at++) works.push(await workOf(username, given));
    return Math.min(...works);
  };
  await workOf('lanhdao');
  const known = await leastOf('lanhdao');
  expect((await leastOf('khongcoai')) / known).toBeGreaterThan(0.5);
  expect((await leastOf('khongcoai', 'x'.repeat(256))) / known).toBeGreaterThan(0.5);
});

test('a password is changed, and the person stays signed in, while the name is being tried from the same address', async ({
  db,
}) => {
  const id = await withAccount(db);
  const viewer = await viewerForPerson(id, db);
  await guess(db, 12);
  const next = 'com-tam-suon-bi-cha';
  const { cookie } = await changePassword(viewer, { current: password, next, repeated: next }, db);
  expect((await readSession(cookie, db))?.viewer.id).toBe(id);
});

test('guessing the current password in an open session is slowed too, and says how long', async ({ db }) => {
  const viewer = await viewerForPerson(await withAccount(db), db);
  const next = 'com-tam-suon-bi-cha';
  const change = (current: string) => answerTo(changePassword(viewer, { current, next, repeated: next }, db));
  for (let at = 0; at < 5; at++) expect(await change('sai-mat-khau')).toBe('wrong');
  await justTried(db);
  expect(await change(password)).toBe(1);
  await pass(db, 1);
  expect(await change(password)).toBe('in');
});
