import { sql } from 'drizzle-orm';
import { migrate } from '@/db/migrate';
import { record } from '@/db/queries/activity';
import { mayRewriteAudit } from '@/db/queries/audit-chain';
import { allow, caretaker } from '@/lib/domain/permissions';
import { verifyAudit } from '@/lib/services/audit/verify-audit';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { clearDemo } from '@/lib/services/demo/clear-demo';
import { loadDemo } from '@/lib/services/demo/load-demo';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { checkHealth } from '@/lib/services/system/check-health';
import { expect, test } from '../support/application-role';
import { makeViewer } from '../support/world';

const scope = allow(caretaker, 'counts.maintain');
const auditScope = allow(caretaker, 'audit.read');

/** What the application's role may try against the audit; PostgreSQL refuses each. */
const attempts: Readonly<Record<string, string>> = {
  'change an entry': `update audit_entry set actor = 'other' where seq = 2`,
  'change nothing but lock it': 'select * from audit_entry for update',
  'remove an entry': 'delete from audit_entry where seq = 2',
  'put an entry in by itself': `insert into audit_entry select 9, at, actor, task, subject, detail, digest, hash from audit_entry where seq = 2`,
  'copy into it': 'copy audit_entry from program $$echo$$',
  'merge into it': 'merge into audit_entry a using (select 2 as seq) b on a.seq = b.seq when matched then delete',
  'empty it': 'truncate audit_entry',
  'empty everything that hangs on it': 'truncate audit_entry cascade',
  'drop it': 'drop table audit_entry',
  'rename it': 'alter table audit_entry rename to other',
  'move it to another schema': 'alter table audit_entry set schema pg_temp',
  'add a column': 'alter table audit_entry add column other text',
  'drop its key': 'alter table audit_entry drop constraint audit_entry_pkey',
  'switch its triggers off': 'alter table audit_entry disable trigger all',
  'put a trigger on it':
    'create trigger other before insert on audit_entry execute function suppress_redundant_updates_trigger()',
  'put a rule on it': 'create rule other as on update to audit_entry do instead nothing',
  'put a policy on it': 'create policy other on audit_entry using (false)',
  'own it': 'alter table audit_entry owner to current_user',
  'change the function': `create or replace function public.audit_append(entry text) returns text language sql as $$ select '1:0' $$`,
  'alter the function': 'alter function audit_append(text) security invoker',
  'move the function': 'alter function audit_append(text) rename to other',
  'drop the function': 'drop function audit_append(text)',
  'own the function': 'alter function audit_append(text) owner to current_user',
  'make a table beside it': 'create table public.other (id int)',
  'make a function beside it': 'create function public.other() returns int language sql as $$ select 1 $$',
  'make a schema before it': 'create schema other',
  'make a database': 'create database other',
  'be somebody else': 'set role pg_database_owner',
  'be the owner': `do $$ begin execute format('set role %I', (select tableowner from pg_tables where tablename = 'audit_entry')); end $$`,
  'pass triggers by': 'set session_replication_role = replica',
  'make itself a superuser': 'alter role current_user superuser',
  'run a program': `copy (select 1) to program 'true'`,
  'change what was migrated': 'delete from drizzle.__drizzle_migrations',
};

test('the application’s role can append to the audit and read it, and nothing it tries changes an entry', async ({
  db,
  app,
}) => {
  for (let n = 1; n <= 3; n++) await record(app, scope, `opinion:${n}`);
  const { head } = await verifyAudit(caretaker, {}, app);
  // Whoever may give nothing is only warned.
  await app.$client.unsafe('grant all on audit_entry to current_user; grant all on audit_entry to public');
  const refused = await Promise.all(
    Object.entries(attempts).map(async ([what, statement]) => {
      const answer = await app.$client.unsafe(statement).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      );
      return [what, answer];
    }),
  );
  // Insufficient privilege; and what nobody may do, as to move a table to the temporary schema.
  expect(Object.fromEntries(refused)).toEqual(
    Object.fromEntries(Object.keys(attempts).map((what) => [what, expect.stringMatching(/^(42501|0A000)$/)])),
  );
  expect(await verifyAudit(caretaker, { head: head ?? undefined }, db)).toMatchObject({ entries: 3, ok: true });
  expect([await mayRewriteAudit(app, auditScope), await mayRewriteAudit(db, auditScope)]).toEqual([false, true]);
});

test('names it makes in its own temporary schema lead the function astray in nothing', async ({ app }) => {
  await record(app, scope, 'opinion:1');
  await app.transaction(async (tx) => {
    await tx.execute(sql`create temp table audit_entry (seq bigint, hash text) on commit drop`);
    await tx.execute(
      sql`create function pg_temp.sha256(bytea) returns bytea language sql as $$ select '\\x00'::bytea $$`,
    );
    await tx.execute(sql`set local search_path = pg_temp, public`);
    await record(tx, scope, 'opinion:2');
  });
  expect(await verifyAudit(caretaker, {}, app)).toMatchObject({ entries: 2, ok: true });
});

test('what a superuser changed all the same is found by the application', async ({ db, app }) => {
  for (let n = 1; n <= 3; n++) await record(app, scope, `opinion:${n}`);
  await db.execute(sql`alter table audit_entry disable trigger all`);
  await db.execute(sql`update audit_entry set actor = 'other' where seq = 2`);
  const verdict = await verifyAudit(caretaker, {}, app);
  expect(verdict).toMatchObject({ ok: false, firstBroken: { seq: 2, why: 'changed' } });
});

test('the product does all its work as that role: signing in, posts, reports, corrections, counts, downloads, removing', async ({
  app,
}) => {
  test.setTimeout(180_000);
  expect(await checkHealth(app)).toBe(true);
  await loadDemo(caretaker, { today: '2026-11-29' }, app);
  expect(await verifyCounts(caretaker, {}, app)).toEqual({ differences: 0 });
  const leader = await makeViewer(app, 'leader', { places: ['79'] });
  const filter = { preset: 'all', from: '2026-01-01', to: '2026-12-31' } as const;
  const file = await exportOpinions(leader, { filter, format: 'xlsx', locale: 'vi' }, app);
  expect((await new Response(file.stream).arrayBuffer()).byteLength).toBeGreaterThan(1000);
  const before = await verifyAudit(caretaker, {}, app);
  expect(before).toMatchObject({ ok: true });
  await clearDemo(caretaker, app);
  const after = await verifyAudit(caretaker, { head: before.head ?? undefined }, app);
  expect(after, 'removing the demonstration leaves its entries').toMatchObject({
    entries: before.entries + 1,
    ok: true,
  });
});

test('bringing the database up to date again gives the role the same rights, and takes back what was given besides', async ({
  db,
  url,
  app,
}) => {
  await db.execute(sql.raw(`grant update, delete on audit_entry to ${app.role}`));
  await db.execute(sql.raw(`grant create on schema public to ${app.role}`));
  expect(await mayRewriteAudit(app, auditScope)).toBe(true);
  await Promise.all([migrate(url, app.role), migrate(url, app.role)]);
  expect(await mayRewriteAudit(app, auditScope)).toBe(false);
  await expect(app.execute(sql`create table public.other (id int)`)).rejects.toMatchObject({ code: '42501' });
});
