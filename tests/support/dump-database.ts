import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from '@/db/client';
import { fingerprintKeyOf } from '@/db/fingerprints/key';
import { migrationsFolder } from '@/db/migration-state';
import { testFingerprintKey } from './fingerprint-key';

type Column = { readonly name: string; readonly identity: boolean };

const rowsPerStatement = 200;
const invented: Readonly<Record<string, string>> = {
  auth_secret: 'invented-for-dumps-and-used-nowhere-else-00',
  fingerprint_key_check: fingerprintKeyOf(testFingerprintKey).check,
};

/**
 * A migrated database as plain SQL for any PostgreSQL from 15 on: the migrations that made it, then its rows. Of the
 * places only those something names, and not which version of them: bringing it up to date loads the others.
 */
export async function dumpDatabase(db: Db, title: string): Promise<string> {
  const tables = await tablesInOrder(db);
  const rows: string[] = [];
  for (const table of tables) rows.push(...(await insertsOf(db, `public.${table}`, conditionOn(table))));
  rows.push(...(await insertsOf(db, 'drizzle.__drizzle_migrations', 'true')));
  return [`-- ${title}`, ...migrations(), journal, ...rows, ''].join('\n');
}

const journal = `CREATE SCHEMA drizzle;
CREATE TABLE drizzle.__drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint);`;

function migrations(): string[] {
  const { entries } = JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[];
  };
  return entries.map(({ tag }) => `-- ${tag}\n${readFileSync(join(migrationsFolder, `${tag}.sql`), 'utf8').trim()}`);
}

function conditionOn(table: string): string {
  if (table === 'place_successor') return 'false';
  if (table === 'setting') return `name <> 'places_version'`;
  if (table !== 'place') return 'true';
  return 'key in (select place_key from opinion union select place_key from unit_place)';
}

/** What a row names comes before it. */
async function tablesInOrder(db: Db): Promise<string[]> {
  const tables = await db.$client<{ name: string; needs: string[] }[]>`
    select relname as name, array(
      select confrelid::regclass::text from pg_constraint
      where contype = 'f' and conrelid = pg_class.oid and confrelid <> conrelid
    ) as needs
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`;
  const placed: string[] = [];
  while (placed.length < tables.length) {
    const next = tables.filter(
      ({ name, needs }) => !placed.includes(name) && needs.every((one) => placed.includes(one)),
    );
    if (next.length === 0) throw new Error('tables name each other in a circle');
    placed.push(...next.map(({ name }) => name));
  }
  return placed;
}

async function insertsOf(db: Db, table: string, condition: string): Promise<string[]> {
  const columns = await db.$client<Column[]>`
    select quote_ident(attname) as name, attidentity <> '' as identity from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`;
  const names = columns.map(({ name }) => name).join(', ');
  const values = columns.map(({ name }) => literal(table, name)).join(` || ', ' || `);
  const rows = await db.$client.unsafe<{ row: string }[]>(
    `select '(' || ${values} || ')' as row from ${table} where ${condition} order by ${names}`,
  );
  const given = columns.some(({ identity }) => identity) ? ' OVERRIDING SYSTEM VALUE' : '';
  const statements: string[] = [];
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const lines = rows.slice(from, from + rowsPerStatement).map(({ row }) => row);
    statements.push(`INSERT INTO ${table} (${names})${given} VALUES\n${lines.join(',\n')};`);
  }
  if (given || table.startsWith('drizzle.')) {
    statements.push(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}));`);
  }
  return statements;
}

function literal(table: string, column: string): string {
  const plain = `coalesce(quote_literal(${column}::text), 'NULL')`;
  if (table !== 'public.setting' || column !== 'value') return plain;
  const cases = Object.entries(invented).map(([name, value]) => `when '${name}' then quote_literal('${value}')`);
  return `case name ${cases.join(' ')} else ${plain} end`;
}
