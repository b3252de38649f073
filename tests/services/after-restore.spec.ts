import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { type Db, openDatabase } from '@/db/client';
import { mayRewriteAudit } from '@/db/queries/audit-chain';
import { NotAllowed, NotFound } from '@/lib/domain/errors';
import { allow, caretaker } from '@/lib/domain/permissions';
import { readSession } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { verifyAudit } from '@/lib/services/audit/verify-audit';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { createKey } from '@/lib/services/keys/create-key';
import { listKeys } from '@/lib/services/keys/list-keys';
import { recogniseKey } from '@/lib/services/keys/recognise-key';
import { revokeKey } from '@/lib/services/keys/revoke-key';
import { turnKeyOn } from '@/lib/services/keys/turn-key-on';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { createAdmin } from '@/lib/services/people/create-admin';
import { undoIntake } from '@/lib/services/posts/undo-intake';
import { checkHealth } from '@/lib/services/system/check-health';
import { test as withRole } from '../support/application-role';
import { backUp, expect, inside, restoreInto, rowsOf, test } from '../support/backup';
import { city, idsOf, send } from '../support/posts-backed-up';
import { withAdmin } from '../support/server';
import { makeViewer } from '../support/world';

test.describe.configure({ timeout: 180_000 });

test('what was removed since the backup is removed again, and stays out when it is sent again', async ({
  url,
  db,
  folder,
  list,
  empty,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst, 'một', 3);
  const { intakeId } = await send(db, analyst, 'hai', 4);
  const file = await backUp(url, folder);
  const ids = await idsOf(db);
  await removeOpinion(analyst, { id: ids[0], why: 'spam' }, db);
  await undoIntake(analyst, { id: intakeId, batchSize: 3 }, db);
  await send(db, analyst, 'ba', 1);
  await removeOpinion(analyst, { id: (await idsOf(db)).at(-1), why: 'personal_data' }, db);
  expect(statSync(list).mode & 0o777).toBe(0o600);
  expect(readFileSync(list, 'utf8').trim().split('\n')).toHaveLength(6);
  expect(readFileSync(list, 'utf8'), 'nothing of what was said').not.toMatch(/Cống|nghẹt/);

  const receipt = await restoreInto(empty, file);
  expect(receipt).toMatchObject({ removed: 5, listed: 6, differences: 0, audit: { ok: true } });
  await inside(empty.url, async (restored) => {
    expect(await idsOf(restored)).toEqual(ids.slice(1, 3));
    const { removed_item: gone = [] } = await rowsOf(restored);
    expect(gone.map((row) => (row as { why: string }).why).sort()).toEqual(['spam', ...Array(4).fill('wrong_import')]);
    expect(gone.map((row) => (row as { removed_by: string }).removed_by)).toEqual(Array(5).fill(analyst.id));
    const again = await send(restored, analyst, 'một', 3);
    expect(again).toMatchObject({ added: 0, repeated: 3 });
    expect(await verifyCounts(caretaker, {}, restored)).toEqual({ differences: 0 });
  });
});

test('after a restore nobody is signed in, no second factor is left, nor a phrase of texts, and the signing secret is another', async ({
  url,
  db,
  folder,
  empty,
}) => {
  const operator = { ...caretaker, roles: ['admin'] } as const;
  const made = await createAdmin(operator, { username: 'quantri', name: 'Trần Quản Trị' }, '2026-11-23', db);
  const password = made.oneTimePassword ?? '';
  const { cookie } = await signIn({ username: 'quantri', password }, '192.0.2.1', db);
  await db.execute(sql`
    insert into two_factor (id, secret, backup_codes, user_id) select 'f', 'of-the-second-factor', '[]', id from person`);
  await db.execute(sql`update person set two_factor_enabled = true`);
  await db.execute(sql`
    insert into rising_view (unit_id, place, source, day, areas, computed_at, items_now, items_before)
    select unit_id, '', 'all', '2026-11-23', '{}', now(), 30, 30 from person`);
  await db.execute(sql`
    insert into rising_phrase (view_id, rank, phrase, this_week, before, growth, carriers)
    select id, 1, 'khói lấp hầm', 9, 0, 9, '{1}' from rising_view`);
  const secretOf = async (one: Db) =>
    (await one.execute<{ value: string }>(sql`select value from setting where name = 'auth_secret'`))[0]?.value ?? '';
  const file = await backUp(url, folder);
  await restoreInto(empty, file);
  await inside(empty.url, async (restored) => {
    const { session, two_factor, rising_view, rising_phrase, person } = await rowsOf(restored);
    expect([session, two_factor, rising_view, rising_phrase]).toEqual([[], [], [], []]);
    expect(person).toEqual([expect.objectContaining({ username: 'quantri', two_factor_enabled: false })]);
    expect(await readSession(cookie, restored)).toBeNull();
    expect((await secretOf(restored)).length).toBeGreaterThan(40);
    expect(await secretOf(restored)).not.toBe(await secretOf(db));
    expect((await signIn({ username: 'quantri', password }, '192.0.2.1', restored)).cookie).toBeTruthy();
  });
});

test('every key is off after a restore until an administrator of its unit turns it on', async ({
  url,
  db,
  folder,
  empty,
}) => {
  const admin = await makeViewer(db, 'admin', city);
  const make = (label: string) => createKey(admin, { label, unitId: admin.unitId }, '2026-11-23', db);
  const [one, other, revoked] = [await make('Trạm một'), await make('Trạm hai'), await make('Trạm ba')];
  await revokeKey(admin, revoked.id, db);
  const file = await backUp(url, folder);
  expect(await restoreInto(empty, file)).toMatchObject({ keysOff: 2 });
  await inside(empty.url, async (restored) => {
    for (const { key } of [one, other, revoked]) expect(await recogniseKey(key, restored)).toBeNull();
    expect((await listKeys(admin, {}, restored)).rows.filter(({ suspendedAt }) => suspendedAt)).toHaveLength(2);
    const elsewhere = await makeViewer(restored, 'admin', { places: ['760-2025'] });
    await expect(turnKeyOn(elsewhere, one.id, restored)).rejects.toThrow(NotFound);
    await expect(turnKeyOn({ ...admin, roles: ['analyst'] }, one.id, restored)).rejects.toThrow(NotAllowed);
    await turnKeyOn(admin, one.id, restored);
    expect((await recogniseKey(one.key, restored))?.id).toBe(one.id);
    expect(await recogniseKey(other.key, restored)).toBeNull();
    for (const id of [one.id, revoked.id, 'nowhere', 'x\u0000'])
      await expect(turnKeyOn(admin, id, restored)).rejects.toThrow(NotFound);
    await revokeKey(admin, other.id, restored);
    await expect(turnKeyOn(admin, other.id, restored), 'once revoked').rejects.toThrow(NotFound);
  });
});

test('the audit tells that a backup was restored and where the one before had got to, and its chain holds', async ({
  url,
  db,
  folder,
  empty,
}) => {
  await makeViewer(db, 'admin', city);
  const file = await backUp(url, folder);
  const { audit: first } = await restoreInto(empty, file);
  const { audit } = await restoreInto(empty, file, { replace: true });
  await inside(empty.url, async (restored) => {
    const [entry] = await restored.execute<{ task: string; detail: Record<string, unknown> }>(
      sql`select task, detail from audit_entry order by seq desc limit 1`,
    );
    expect(entry).toMatchObject({
      task: 'backup.restore',
      detail: { act: 'restore', replaced: `${first.head?.seq}:${first.head?.hash}` },
    });
    const { head } = await verifyAudit(caretaker, {}, db);
    expect(await verifyAudit(caretaker, { head: head ?? undefined }, restored), 'what was noted before').toMatchObject({
      ok: true,
      entries: audit.entries,
    });
  });
});

withRole.describe('with two roles', () => {
  withRole('the application works as before and can still not rewrite the audit', async ({ url, db, app }) => {
    withRole.setTimeout(180_000);
    const admin = await makeViewer(db, 'admin', city);
    const password = randomBytes(12).toString('hex');
    await withAdmin(url, (owner) => owner.unsafe(`alter role ${app.role} password '${password}'`));
    const folder = `/tmp/nghe-dan-backup-${randomBytes(6).toString('hex')}`;
    const own = new URL(url);
    own.username = app.role;
    own.password = password;
    try {
      const file = `${folder}.backup`;
      await inside(own.href, async () => backUp(own.href, '/', file));
      await app.$client.end();
      await db.$client.end();
      await restoreInto({ named: { url: own.href, ownerUrl: url, applicationRole: app.role } }, file, {
        replace: true,
      });
    } finally {
      rmSync(`${folder}.backup`, { force: true });
    }
    const again = openDatabase(own.href);
    expect(await mayRewriteAudit(again, allow(caretaker, 'audit.read'))).toBe(false);
    await expect(again.execute(sql`update audit_entry set actor = 'x'`)).rejects.toMatchObject({ code: '42501' });
    await expect(again.execute(sql`create table other (id int)`)).rejects.toMatchObject({ code: '42501' });
    expect(await checkHealth(again)).toBe(true);
    await createKey(admin, { label: 'Trạm thu tin', unitId: admin.unitId }, '2026-11-23', again);
    expect(await verifyAudit(caretaker, {}, again)).toMatchObject({ ok: true });
    await again.$client.end({ timeout: 2 });
  });
});
