import { inspect } from 'node:util';
import { eq, sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { streamRows } from '@/db/stream-rows';
import { StatementFailed } from '@/db/without-values';
import { storeFailureOf } from '@/lib/domain/store-failure';
import { expect, test } from '../support/database';

const words = 'chị Trầnữ Thị Bích Hằngơ, 0987123456';

/** Everything that is asked of the store, so that it fails over `words`. */
const asked: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
  'an insert of the builder': (db) => db.insert(schema.setting).values({ name: 'auth_secret', value: words }),
  'an update of the builder': (db) =>
    db
      .update(schema.setting)
      .set({ name: null as never, value: words })
      .where(eq(schema.setting.name, 'auth_secret')),
  'a select of the builder': (db) =>
    db.select().from(schema.setting).where(sql`${schema.setting.value} = ${words}::int::text`),
  'a query of relations': (db) => db.query.setting.findMany({ where: sql`1 = ${words}::int` }),
  'a statement written out': (db) => db.execute(sql`select ${words}::int`),
  'a statement with the words in it': (db) => db.execute(sql.raw(`select '${words}'::int`)),
  'a statement in a transaction': (db) => db.transaction((tx) => tx.execute(sql`select ${words}::int`)),
  'a statement in a transaction within another': (db) =>
    db.transaction((tx) => tx.transaction((inner) => inner.execute(sql`select ${words}::int`))),
  'a statement of the driver': (db) => db.$client`select ${words}::int`,
  'a statement of the driver in a transaction': (db) => db.$client.begin((tx) => tx`select ${words}::text::int`),
  'a row that breaks a constraint, which the database quotes whole': (db) =>
    db.execute(sql`insert into setting (name, value) values (null, ${words})`),
  'what only the commit refuses': (db) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`create table late (words text unique deferrable initially deferred)`);
      await tx.execute(sql`insert into late values (${words}), (${words})`);
    }),
  'rows in pieces': async (db) => {
    for await (const rows of streamRows(db, sql`select ${words}::int`, { rowsAtOnce: 10 })) rows.length;
  },
  'words raised by a trigger': (db) => db.execute(sql.raw(`do $$ begin raise exception '${words}'; end $$`)),
};

for (const [what, ask] of Object.entries(asked)) {
  test(`the failure of ${what} carries no value, to whatever depth it is looked into`, async ({ db }) => {
    const failure = await ask(db).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(failure).toBeInstanceOf(StatementFailed);
    const whole = inspect(failure, { showHidden: true, depth: 20 });
    expect(whole).not.toMatch(/Trầnữ|Hằngơ|0987123456|Bích/);
    expect(String((failure as StatementFailed).code)).toMatch(/^[0-9A-Z]{5}$/);
  });
}

test('which part of the store is meant is still told, and who asked', async ({ db }) => {
  const failure = await db
    .insert(schema.setting)
    .values({ name: 'auth_secret', value: words })
    .catch((thrown: unknown) => thrown);
  expect(failure).toMatchObject({ code: '23505', table_name: 'setting', constraint_name: 'setting_pkey' });
  expect((failure as Error).message).toBe('a statement failed: 23505 (setting, setting_pkey)');
  expect((failure as Error).stack).toContain('tests/services/statement-failed.spec.ts');
});

test('what callers ask of a failure is still answered', async ({ db }) => {
  await db.execute(sql`create function full_disk() returns trigger language plpgsql
    as $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
  await db.execute(sql`create trigger full_disk before insert on setting execute function full_disk()`);
  const failure = await db
    .insert(schema.setting)
    .values({ name: 'other', value: words })
    .catch((thrown: unknown) => thrown);
  expect(storeFailureOf(failure)?.code).toBe('store_disk_full');
});
