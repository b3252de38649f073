import { eq, sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { NotAllowed, NotFound } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { endOwnSession } from '@/lib/services/account/end-own-session';
import { listOwnSessions } from '@/lib/services/account/list-own-sessions';
import { readSession, type Session } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

const password = 'mua-nang-that-thuong';
const phone =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';

async function withAccount(db: Db, username: string): Promise<void> {
  const admin = await makeViewer(db, 'admin');
  await createPerson(admin, { username, name: 'Người thử', roles: ['leader'], unitId: admin.unitId, password }, db);
}

const enter = async (db: Db, username: string, userAgent = ''): Promise<{ cookie: string; session: Session }> => {
  const { cookie } = await signIn({ username, password }, '192.0.2.1', db, userAgent);
  const session = await readSession(cookie, db);
  if (!session) throw new Error('not signed in');
  return { cookie, session };
};

/** Makes a session as old as it is said to be. */
const age = (db: Db, id: string, days: number) =>
  db
    .update(schema.session)
    .set({ createdAt: sql`now() - make_interval(secs => ${days * 86400})` })
    .where(eq(schema.session.id, id));

test('a person sees where they are signed in, by device and without any address, and nobody else sees it', async ({
  db,
}) => {
  await withAccount(db, 'lanhdao');
  await withAccount(db, 'nguoikhac');
  const first = await enter(db, 'lanhdao', phone);
  const second = await enter(db, 'lanhdao');
  await enter(db, 'nguoikhac', phone);
  const seen = await listOwnSessions(second.session.viewer, db);
  expect(seen.map(({ id, device }) => [id, device])).toEqual([
    [second.session.id, '/'],
    [first.session.id, 'Chrome/Android'],
  ]);
  for (const { begunAt, usedAt } of seen) expect(usedAt.getTime()).toBeGreaterThanOrEqual(begunAt.getTime());
  const rows = await db.select().from(schema.session);
  expect(rows.map(({ ipAddress }) => ipAddress ?? '')).toEqual(['', '', '']);
  expect(JSON.stringify(rows)).not.toContain('SM-A155F');
});

test('signing one device out ends it at once and leaves the others', async ({ db }) => {
  await withAccount(db, 'lanhdao');
  const lost = await enter(db, 'lanhdao', phone);
  const kept = await enter(db, 'lanhdao');
  await endOwnSession(kept.session.viewer, lost.session.id, db);
  expect(await readSession(lost.cookie, db)).toBeNull();
  expect(await readSession(kept.cookie, db)).not.toBeNull();
  await expect(endOwnSession(kept.session.viewer, lost.session.id, db)).rejects.toThrow(NotFound);
});

test('nobody may end the session of somebody else, nor may a program have any', async ({ db }) => {
  await withAccount(db, 'lanhdao');
  await withAccount(db, 'nguoikhac');
  const own = await enter(db, 'lanhdao');
  const other = await enter(db, 'nguoikhac');
  await expect(endOwnSession(own.session.viewer, other.session.id, db)).rejects.toThrow(NotFound);
  expect(await readSession(other.cookie, db)).not.toBeNull();
  const program: Viewer = { ...own.session.viewer, kind: 'key', roles: ['system'] };
  await expect(listOwnSessions(program, db)).rejects.toThrow(NotAllowed);
  await expect(endOwnSession(program, own.session.id, db)).rejects.toThrow(NotAllowed);
});

test('a session ends seven days after it began, however often it is used', async ({ db }) => {
  await withAccount(db, 'lanhdao');
  const { cookie, session } = await enter(db, 'lanhdao');
  await age(db, session.id, 6.99);
  expect(await readSession(cookie, db)).not.toBeNull();
  await age(db, session.id, 7.01);
  expect(await readSession(cookie, db)).toBeNull();
  expect(await listOwnSessions(session.viewer, db)).toEqual([]);
  await enter(db, 'lanhdao');
  expect((await db.select().from(schema.session)).map(({ id }) => id)).not.toContain(session.id);
});

test('a clock that is put back an hour ends no session, and one put on an hour only the old', async ({ db }) => {
  await withAccount(db, 'lanhdao');
  const { cookie, session } = await enter(db, 'lanhdao');
  await age(db, session.id, -1 / 24);
  expect(await readSession(cookie, db)).not.toBeNull();
  expect(await listOwnSessions(session.viewer, db)).toHaveLength(1);
  await age(db, session.id, 1 / 24);
  expect(await readSession(cookie, db)).not.toBeNull();
});
