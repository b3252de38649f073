import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type postgres from 'postgres';
import { startProblem } from '../lib/domain/log/start-problems';
import { jobTablesState } from './jobs/prepare-jobs';

export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * How many migrations of this version a database still waits for, and how many it has that this version does not know; all
 * that the tables of the jobs wait for is one.
 */
type MigrationState = { readonly pending: number; readonly unknown: number };

/** The name of the last migration of this version. */
export function newestMigration(): string {
  const journal = readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8');
  return (JSON.parse(journal) as { entries: { tag: string }[] }).entries.at(-1)?.tag ?? '';
}

/** Compares a database with the migrations of this version. Changes nothing; an empty database waits for all of them. */
export async function migrationState(sql: postgres.Sql): Promise<MigrationState> {
  const shipped = readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
  const applied = await appliedMigrations(sql);
  const jobTables = await jobTablesState(sql);
  return {
    pending: shipped.filter((made) => !applied.includes(made)).length + jobTables.pending,
    unknown: applied.filter((made) => !shipped.includes(made)).length + jobTables.unknown,
  };
}

/** Throws, with what to do about it, when a newer version of the product has changed the database. */
export function refuseNewer({ unknown }: MigrationState): void {
  if (unknown > 0) throw new Error(startProblem('newer', unknown));
}

/** Throws, with what to do about it, when migrations wait. */
export function refusePending({ pending }: MigrationState): void {
  if (pending > 0) throw new Error(startProblem('pending', pending));
}

/** When each migration the database has was made, in milliseconds, as drizzle keeps it; it has no other name for them. */
async function appliedMigrations(sql: postgres.Sql): Promise<number[]> {
  const [table] = await sql<{ there: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  if (!table?.there) return [];
  const rows = await sql<{ made: string }[]>`select created_at as made from drizzle.__drizzle_migrations`;
  return rows.map(({ made }) => Number(made));
}
