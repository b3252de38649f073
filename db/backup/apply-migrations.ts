import { readMigrationFiles } from 'drizzle-orm/migrator';
import type postgres from 'postgres';
import type { Scope } from '../../lib/domain/permissions';
import { migrationsFolder } from '../migration-state';

const shipped = () => readMigrationFiles({ migrationsFolder });

/** Those of `made` that this version does not have: whoever has them is newer. */
export function unknownMigrations(made: readonly number[]): number[] {
  const known = new Set(shipped().map(({ folderMillis }) => folderMillis));
  return made.filter((one) => !known.has(one));
}

/** Makes an empty journal of migrations. */
export async function makeJournal(tx: postgres.TransactionSql, _scope: Scope): Promise<void> {
  await tx.unsafe(`create schema if not exists drizzle`);
  await tx.unsafe(`drop table if exists drizzle.__drizzle_migrations`);
  await tx.unsafe(
    `create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
  );
}

/**
 * Runs the migrations among `made`, or all that are still to be run, in their order, and notes them as the migrator does, which
 * cannot work within a transaction of others.
 */
export async function applyMigrations(
  tx: postgres.TransactionSql,
  _scope: Scope,
  made?: readonly number[],
): Promise<void> {
  const rows = await tx<{ made: string }[]>`select created_at as made from drizzle.__drizzle_migrations`;
  const applied = new Set(rows.map((row) => Number(row.made)));
  for (const { sql, hash, folderMillis } of shipped()) {
    if (applied.has(folderMillis) || (made && !made.includes(folderMillis))) continue;
    for (const statement of sql) await tx.unsafe(statement);
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
  }
}
