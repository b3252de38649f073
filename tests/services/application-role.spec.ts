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

test('the application’s role adds to what reasons mean, and changes and removes nothing of it', async ({ app }) => {
  const add = `insert into reading_rule (digest, kind, code, rule, phrase, weight)
    values (gen_random_uuid(), 'topic', 'NGAP', 'topic/NGAP/ngập', 'ngập', 2)`;
  await app.$client.unsafe(add);
  for (const statement of [
    `update reading_rule set code = 'GIACA'`,
    'delete from reading_rule',
    'truncate reading_rule',
    `${add} on conflict (id) do update set code = 'GIACA'`,
  ])
    await expect(app.$client.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' });
});

const entry = { actor: 'x', at: '2026-01-01T00:00:00.000Z', detail: {}, subject: 's', task: 't', unit: null };
const withDetail = (written: string) => JSON.stringify(entry).replace('"detail":{}', `"detail":${written}`);
const withTime = (at: string) => JSON.stringify({ ...entry, at });

/** What the application's role may hand to the one function it has: none of it could be computed anew from what is kept. */
const oddEntries: Readonly<Record<string, string>> = {
  'a space': JSON.stringify(entry, null, 1),
  'a space at the end': `${JSON.stringify(entry)} `,
  'a line end before it': `\n${JSON.stringify(entry)}`,
  'members in another order': JSON.stringify(Object.fromEntries(Object.entries(entry).reverse())),
  'members of the detail in another order': withDetail('{"b":1,"a":1}'),
  'members ordered by length, as the database does': withDetail('{"b":1,"aa":1}'),
  'a member twice': withDetail('{"a":1,"a":1}'),
  'a member twice with two values': withDetail('{"a":1,"a":2}'),
  'the actor twice': JSON.stringify(entry).replace('{', '{"actor":"y",'),
  'a fraction': withDetail('{"a":1.5}'),
  'a fraction that is none': withDetail('{"a":1.0}'),
  'a number with an exponent': withDetail('{"a":1e2}'),
  'a number nobody can hold': withDetail('{"a":1e100000}'),
  'a number past 2^53': withDetail('{"a":9007199254740993}'),
  'a number of more digits': withDetail(`{"a":-${'9'.repeat(40)}}`),
  'nought with a sign': withDetail('{"a":-0}'),
  'a letter written as its number': withDetail('{"a":"\\u0061"}'),
  'a slash with a sign before it': withDetail('{"a":"\\/"}'),
  'a control sign in capitals': withDetail('{"a":"\\u001F"}'),
  'a line end written as its number': withDetail('{"a":"\\u000a"}'),
  'the sign without a letter': withDetail('{"a":"\\u0000"}'),
  'half a surrogate pair': withDetail('{"a":"\\ud83d"}'),
  'a pair written as its numbers': withDetail('{"a":"\\ud83d\\ude00"}'),
  'a name with marks': withDetail('{"chữ":1}'),
  'a name sorted otherwise by UTF-16': withDetail('{"\ufb33":1,"\u{1f600}":1}'),
  'the name of a prototype': withDetail('{"__proto__":{"a":1}}'),
  'no name': withDetail('{"":1}'),
  'very deep': withDetail(`{"a":${'['.repeat(7_000)}${']'.repeat(7_000)}}`),
  'too deep': withDetail('{"a":[[[1]]]}'),
  'very long': withDetail(`{"a":"${'x'.repeat(17_000)}"}`),
  'a list as detail': withDetail('[]'),
  'a text as detail': withDetail('"x"'),
  'nothing as detail': withDetail('null'),
  'a number as actor': JSON.stringify({ ...entry, actor: 5 }),
  'nothing as actor': JSON.stringify({ ...entry, actor: null }),
  'a list as subject': JSON.stringify({ ...entry, subject: [] }),
  'an object as task': JSON.stringify({ ...entry, task: {} }),
  'a boolean as unit': JSON.stringify({ ...entry, unit: true }),
  'no unit': JSON.stringify({ ...entry, unit: undefined }),
  'a member more': JSON.stringify({ ...entry, zone: 'x' }),
  'another member instead': JSON.stringify({ ...entry, unit: undefined, zone: null }),
  'a list': '[]',
  'a text': '"x"',
  nothing: 'null',
  'an empty text': '',
  'no JSON': 'x',
  'a time of microseconds': withTime('2026-01-01T00:00:00.000001Z'),
  'a time without thousandths': withTime('2026-01-01T00:00:00Z'),
  'a time of another zone': withTime('2026-01-01T07:00:00.000+07:00'),
  'a time in other words': withTime('now'),
  'the end of all times': withTime('infinity'),
  'a leap second': withTime('2026-01-01T23:59:60.000Z'),
  'the hour 24': withTime('2026-01-01T24:00:00.000Z'),
  'a day that is none': withTime('2026-02-30T00:00:00.000Z'),
  'the year nought': withTime('0000-01-01T00:00:00.000Z'),
  'a year before that': withTime('-000001-01-01T00:00:00.000Z'),
  'digits of another script': withTime('٢٠٢٦-01-01T00:00:00.000Z'),
};

test('nothing the application’s role hands to the audit breaks the chain: what is not in its one form is refused', async ({
  app,
  db,
}) => {
  await record(app, scope, 'opinion:1');
  const append = (text: string | null) =>
    app.$client`select audit_append(${text})`.then(
      () => 'taken',
      (error: { code?: string }) => error.code,
    );
  const answers: [string, string | undefined][] = [['null', await append(null)]];
  for (const [what, text] of Object.entries(oddEntries)) answers.push([what, await append(text)]);
  // Invalid parameter, text or time; a sign or pair that text cannot hold; nesting past the stack.
  const refusal = /^(22023|22P02|22007|22008|22P05|22003|54001)$/;
  expect(Object.fromEntries(answers)).toEqual(
    Object.fromEntries(answers.map(([what]) => [what, expect.stringMatching(refusal)])),
  );
  expect(await verifyAudit(caretaker, {}, db)).toMatchObject({ entries: 1, ok: true });
});

test('entries at the edges of what is taken are found whole again, whatever the role has set for its connection', async ({
  app,
  db,
}) => {
  const edges = [
    JSON.stringify(entry),
    withDetail(
      `{"B":-9007199254740991,"a":9007199254740991,"a-b":0,"a_b":"${'\\u0001'.repeat(20)}\\b\\f\u007f\u2028"}`,
    ),
    withDetail('{"a":[[1,null,true,"e\u0302 \u00ea \ufeff\uffff \u{1f600}"]],"b":{"c":{"d":1}}}'),
    withDetail('{"a":[],"b":[0,-1,[]],"c":{}}'),
    withTime('0001-01-01T00:00:00.000Z'),
    withTime('9999-12-31T23:59:59.999Z'),
    withTime('2024-02-29T12:00:00.500Z'),
    withDetail(`{"a":"${'x'.repeat(16_000)}"}`),
  ];
  const settings = {
    timezone: 'Asia/Kathmandu',
    datestyle: 'SQL, DMY',
    timezone_abbreviations: 'India',
    extra_float_digits: '-15',
    bytea_output: 'escape',
    standard_conforming_strings: 'off',
    transform_null_equals: 'on',
    search_path: 'pg_temp',
  };
  await app.transaction(async (tx) => {
    for (const [name, value] of Object.entries(settings))
      await tx.execute(sql`select set_config(${name}, ${value}, true)`);
    for (const text of edges) await tx.execute(sql`select public.audit_append(${text})`);
  });
  expect(await verifyAudit(caretaker, {}, db)).toMatchObject({ entries: edges.length, ok: true, breaks: [] });
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
  expect(verdict).toMatchObject({ ok: false, breaks: [{ seq: 2, why: 'changed' }] });
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

test('a right to one column, to a role that is only taken on, or to the schema is one to change the audit', async ({
  db,
  app,
}) => {
  const may = () => mayRewriteAudit(app, auditScope);
  expect(await may()).toBe(false);
  await db.execute(sql.raw(`grant update (actor) on audit_entry to ${app.role}`));
  expect(await may(), 'a column').toBe(true);
  await db.execute(sql.raw(`revoke update (actor) on audit_entry from ${app.role}`));
  const other = `${app.role}_other`;
  await db.execute(sql.raw(`create role ${other}`));
  try {
    await db.execute(sql.raw(`grant ${other} to ${app.role}`));
    await db.execute(sql.raw(`alter role ${app.role} noinherit`));
    expect(await may(), 'a role that may do nothing').toBe(false);
    await db.execute(sql.raw(`grant delete on audit_entry to ${other}`));
    expect(await may(), 'a role that is only taken on').toBe(true);
  } finally {
    await db.execute(sql.raw(`drop owned by ${other}; drop role ${other}`));
  }
  expect(await may()).toBe(false);
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
