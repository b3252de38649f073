import { sql } from 'drizzle-orm';
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
