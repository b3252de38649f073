import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DrizzleSnapshotJSON, generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { schema } from '@/db/client';
import { migrationsFolder } from '@/db/migration-state';
import { counterOf } from '@/lib/domain/board/dashboard-figures';
import { flags } from '@/lib/domain/vocabulary';

/** The last migration that made tables in an empty database; what comes after it meets filled ones. */
const firstTables = '0001_tables';

export type Migration = { readonly name: string; readonly sql: string };

/** The migrations a database of the first release has yet to go through, and those of that release after its tables. */
export function laterMigrations(): Migration[] {
  return readdirSync(migrationsFolder)
    .filter((name) => name.endsWith('.sql') && name > `${firstTables}.sql`)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(migrationsFolder, name), 'utf8') }));
}

const added =
  /\bADD\s+(?:COLUMN\s+)?(?!CONSTRAINT\b|PRIMARY\b|UNIQUE\b|FOREIGN\b|CHECK\b|EXCLUDE\b)(?:IF\s+NOT\s+EXISTS\s+)?"?(\w+)"?\s+(.*)$/is;

/** `file: table.column` for every column that a filled table cannot be given: one that must hold something, and is not said what. */
export function columnsWithoutDefault(migrations: readonly Migration[]): string[] {
  return migrations.flatMap(({ name, sql }) =>
    [...sql.replace(/--.*$/gm, '').matchAll(/ALTER\s+TABLE\s+(?:ONLY\s+)?"?(\w+)"?\s+([^;]*)/gi)].flatMap(
      ([, table, actions = '']) =>
        actions
          .split(/,(?=\s*ADD\b)/i)
          .map((action) => added.exec(action))
          .filter((found) => /\bNOT NULL\b|\bPRIMARY KEY\b/i.test(found?.[2] ?? ''))
          .filter((found) => !/\bDEFAULT\b|\bGENERATED\b|\bserial\b/i.test(found?.[2] ?? ''))
          .map((found) => `${name}: ${table}.${found?.[1]}`),
    ),
  );
}

/** What `npm run migrate:generate` would still write: nothing, when every change of the schema has its migration. */
export function statementsMissing(): Promise<string[]> {
  const snapshots = readdirSync(join(migrationsFolder, 'meta')).filter((name) => name.endsWith('_snapshot.json'));
  const last = readFileSync(join(migrationsFolder, 'meta', snapshots.sort().at(-1) ?? ''), 'utf8');
  return generateMigration(JSON.parse(last) as DrizzleSnapshotJSON, generateDrizzleJson(schema));
}

/** What it would write if the last flag had only just been added to the vocabulary. */
export function statementsForLastFlag(): Promise<string[]> {
  const now = generateDrizzleJson(schema);
  const before = structuredClone(now);
  delete before.tables['public.count_cell']?.columns[counterOf(flags.at(-1)!)];
  return generateMigration(before, now);
}

/** When each migration was made, in milliseconds and in the order they are run. */
export function migrationTimes(): number[] {
  const journal = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');
  return (JSON.parse(journal) as { entries: { when: number }[] }).entries.map(({ when }) => when);
}

/** The times that are no later than all before them. */
export function timesOutOfOrder(times: readonly number[]): number[] {
  return times.filter((time, at) => times.slice(0, at).some((earlier) => earlier >= time));
}
