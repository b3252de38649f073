import { expect, test } from '@playwright/test';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { schema } from '@/db/client';
import { counters } from '@/db/queries/counts';
import {
  columnsWithoutDefault,
  laterMigrations,
  migrationTimes,
  statementsForLastFlag,
  statementsMissing,
  timesOutOfOrder,
} from '../support/migrations';

test('no migration adds a column without a default to a filled table', () => {
  expect(laterMigrations().length).toBeGreaterThan(1);
  expect(columnsWithoutDefault(laterMigrations())).toEqual([]);
});

test('a column that a filled table cannot be given is named with its file and table', () => {
  const planted = (sql: string) => columnsWithoutDefault([{ name: '0009_planted.sql', sql }]);
  expect(planted('ALTER TABLE "count_cell" ADD COLUMN "f10_new" integer NOT NULL;')).toEqual([
    '0009_planted.sql: count_cell.f10_new',
  ]);
  expect(
    planted('alter table opinion add column a text, add b text not null;\nALTER TABLE report ADD "c" text NOT NULL;'),
  ).toEqual(['0009_planted.sql: opinion.b', '0009_planted.sql: report.c']);
  for (const fine of [
    'ALTER TABLE "count_cell" ADD COLUMN "f10_new" integer DEFAULT 0 NOT NULL;',
    'ALTER TABLE "opinion" ADD COLUMN "spot" text;',
    'ALTER TABLE "intake" ADD COLUMN "n" bigint NOT NULL GENERATED ALWAYS AS IDENTITY;',
    'ALTER TABLE "report" ADD CONSTRAINT "named" CHECK (spread is not null);',
    '-- ALTER TABLE "opinion" ADD COLUMN "spot" text NOT NULL;',
    'CREATE TABLE "matter" ("id" text PRIMARY KEY NOT NULL);',
  ]) {
    expect(planted(fine), fine).toEqual([]);
  }
});

test('every change of the schema has its migration', async () => {
  expect(await statementsMissing()).toEqual([]);
});

// One made while a clock was slow would be passed over on every filled database: the runner goes by these times alone.
test('each migration is dated after the one before it', () => {
  expect(timesOutOfOrder(migrationTimes())).toEqual([]);
  expect(timesOutOfOrder([1000, 3000, 2000, 4000, 4000])).toEqual([2000, 4000]);
});

test('every counter begins at 0, and there is a column for each', () => {
  const columns = getTableConfig(schema.countCell).columns.filter(({ columnType }) => columnType === 'PgInteger');
  expect(columns.map(({ name }) => name)).toEqual(counters);
  expect(columns.filter((column) => column.default !== 0 || !column.notNull)).toEqual([]);
});

test('a flag added to the vocabulary is one column with a default, written by migrate:generate', async () => {
  const [statement, ...others] = await statementsForLastFlag();
  expect(statement).toMatch(/^ALTER TABLE "count_cell" ADD COLUMN "f\d+_\w+" integer DEFAULT 0 NOT NULL;$/);
  expect(others).toEqual([]);
});
