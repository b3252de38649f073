import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import { readSession } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { createKey } from '@/lib/services/keys/create-key';
import { listKeys } from '@/lib/services/keys/list-keys';
import { recogniseKey } from '@/lib/services/keys/recognise-key';
import { createPerson } from '@/lib/services/people/create-person';
import { listPeople } from '@/lib/services/people/list-people';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makeViewer, operatorOf } from '../support/world';

/** What a clock wrote that went an hour ahead, or behind, and was put right since. */
const jumps = ['1 hour', '-1 hour'];
const today = '2026-11-23';
const aMinuteMs = 60_000;

async function keyIn(db: Db, admin: Viewer): Promise<string> {
  return (await createKey(admin, { label: 'Trạm thu tin', unitId: admin.unitId }, today, db)).key;
}

async function signedIn(db: Db): Promise<{ admin: Viewer; cookie: string }> {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const password = 'mua-nang-that-thuong';
  const person = { username: 'lanhdao', name: 'Lãnh đạo', roles: ['leader'], unitId: admin.unitId, password };
  await createPerson(admin, person, db);
  const { cookie } = await signIn({ username: 'lanhdao', password }, '192.0.2.1', db);
  return { admin, cookie };
}

for (const jump of jumps) {
  test(`nothing is counted twice or lost when the clock jumps by ${jump} between two folds`, async ({ db }) => {
    const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
    const operator = await operatorOf(db, analyst.unitId);
    const items = [{ placeKey: '27487' }, { placeKey: '27475' }, {}];
    await addOpinions(db, operator, items);
    expect((await foldCounts(caretaker, {}, db)).folded).toBe(3);
    await db.execute(sql.raw(`update opinion set received_at = received_at + interval '${jump}'`));
    await addOpinions(db, operator, items);
    const folds = await Promise.all([foldCounts(caretaker, {}, db), foldCounts(caretaker, {}, db)]);
    expect(folds.reduce((all, { folded }) => all + folded, 0)).toBe(3);
    expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
  });

  test(`a session neither ends at once nor runs for ever when the clock jumps by ${jump}`, async ({ db }) => {
    const { cookie } = await signedIn(db);
    const shift = (by: string) =>
      db.execute(
        sql.raw(`update session set created_at = created_at + interval '${by}',
          updated_at = updated_at + interval '${by}', expires_at = expires_at + interval '${by}'`),
      );
    await shift(jump);
    expect(await readSession(cookie, db)).not.toBeNull();
    await shift('-14 hours');
    expect(await readSession(cookie, db)).toBeNull();
  });
}

test('what decides a fold is the order of changes: neither of its tables holds a time', async ({ db }) => {
  const times = await db.execute(sql`
    select column_name from information_schema.columns
    where table_name in ('count_delta', 'count_cell') and data_type like 'time%'`);
  expect([...times]).toEqual([]);
});

test('a key last used by a clock an hour ahead is shown as used now, and its next use is noted', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const key = await keyIn(db, admin);
  await db.execute(sql`update api_key set last_used_at = now() + interval '1 hour'`);
  expect((await listKeys(admin, {}, db)).rows[0]?.lastUsedAt?.getTime()).toBeLessThan(Date.now() + aMinuteMs);
  expect(await recogniseKey(key, db)).not.toBeNull();
  const [noted] = await db.execute<{ ahead: boolean }>(sql`select last_used_at > now() as ahead from api_key`);
  expect(noted?.ahead).toBe(false);
  await db.execute(sql`update api_key set last_used_at = null`);
  expect((await listKeys(admin, {}, db)).rows[0]?.lastUsedAt).toBeNull();
});

test('nobody is shown as active in the future', async ({ db }) => {
  const { admin } = await signedIn(db);
  await db.execute(sql`update session set updated_at = now() + interval '1 hour'`);
  const seen = (await listPeople(admin, {}, db)).rows.map(({ lastSeen }) => lastSeen?.getTime() ?? null);
  expect(seen.filter((at) => at !== null)).toHaveLength(1);
  expect(Math.max(...seen.map(Number))).toBeLessThan(Date.now() + aMinuteMs);
  expect(seen).toContain(null);
});

test('the batch taken in last stands first though the clock was put back before it', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  for (const at of [`now() + interval '1 hour'`, 'now()']) {
    await db.execute(
      sql`insert into intake (unit_id, actor, door, started_at) values (${analyst.unitId}, 'x', 'page', ${sql.raw(at)})`,
    );
  }
  const ids = (await listIntakes(analyst, { limit: 20 }, db)).batches.map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(ids).toEqual([...ids].sort((a, b) => b - a));
});
