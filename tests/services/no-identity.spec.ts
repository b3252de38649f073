import { getTableColumns, getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { schema } from '@/db/client';
import { expect, test } from '../support/database';
import { columnsOf, identifyingColumns, staleExceptions } from '../support/identity';

test('no table has a column that could hold who of the public wrote or said something', async ({ db }) => {
  const columns = await columnsOf(db);
  expect(columns.length).toBeGreaterThan(50);
  expect(identifyingColumns(columns)).toEqual([]);
});

test('every exception to that still names a column', async ({ db }) => {
  expect(staleExceptions(await columnsOf(db))).toEqual([]);
});

test('the database has no column that the schema does not tell of', async ({ db }) => {
  const told = (Object.values(schema) as object[])
    .filter((part): part is PgTable => is(part, PgTable))
    .flatMap((table) => Object.values(getTableColumns(table)).map(({ name }) => `${getTableName(table)}.${name}`));
  const there = (await columnsOf(db)).map(({ table, column }) => `${table}.${column}`);
  expect(there.sort()).toEqual(told.sort());
});

for (const planted of [
  'alter table opinion add column author_name text',
  'alter table opinion add column "authorHandle" text',
  'alter table opinion add column zalo text',
  'alter table report add column phone text',
  'alter table intake add column ip inet',
  'alter table count_cell add column user_id text',
  'create table follower (opinion_id bigint)',
  'create schema other create table other.post (profile_link text)',
]) {
  test(`a planted column is found: ${planted}`, async ({ db }) => {
    await db.execute(sql.raw(planted));
    expect(identifyingColumns(await columnsOf(db))).toHaveLength(1);
  });
}

test('a staff table may name its staff', () => {
  expect(identifyingColumns([{ table: 'person', column: 'email' }])).toEqual([]);
});
