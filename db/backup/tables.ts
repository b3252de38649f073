import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';
import type { BackupTable } from '../../lib/domain/backup/backup-header';
import type { Scope } from '../../lib/domain/permissions';
import { schema } from '../client';

/** The product's own: what belongs to the owner of its tables in `public`, or to this role where there are none, and no extension brought. */
const own = (sql: postgres.Sql | postgres.TransactionSql) => sql`
  relnamespace = 'public'::regnamespace and relkind = 'r'
  and relowner = coalesce((select relowner from pg_class where oid = to_regclass('public.setting')),
    (select oid from pg_roles where rolname = current_user))
  and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')`;

/** What no backup holds: what opens doors, what is counted to guard them, what goes on only now, and phrases found in texts. All of it is made anew after a restore. */
const held: Readonly<Record<string, string>> = {
  session: 'false',
  verification: 'false',
  rate_limit: 'false',
  running_intake: 'false',
  two_factor: 'false',
  rising_view: 'false',
  rising_phrase: 'false',
  setting: `name <> 'auth_secret'`,
};

/** Put in by every version itself: a database that holds nothing else is empty. */
const broughtAlong = ['place', 'place_successor', 'setting', 'rate_limit'];

/** Tables of this version, and what earlier ones had besides. */
const ours = new Set([
  ...Object.values(schema as Record<string, unknown>).flatMap((part) => (is(part, PgTable) ? getTableName(part) : [])),
  'activity',
]);

/** Whether this version or an earlier one has a table of that name. */
export const isOurs = (name: string) => ours.has(name);

type Connection = postgres.Sql | postgres.TransactionSql;

/** The tables there are, whatever version made them, with the columns that are stored and how far their sequences are. */
export async function storedTables(sql: Connection, scope: Scope): Promise<BackupTable[]> {
  const tables = await sql<{ name: string; columns: string[]; sequences: { column: string; sequence: string }[] }[]>`
    select relname as name,
      array(select attname::text from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      coalesce((select jsonb_agg(jsonb_build_object('column', attname,
          'sequence', pg_get_serial_sequence(pg_class.oid::regclass::text, attname)) order by attnum)
        from pg_attribute where attrelid = pg_class.oid and attidentity <> ''), '[]') as sequences
    from pg_class where ${own(sql)} order by relname`;
  const last = await lastNumbers(sql, scope);
  return tables.map(({ name, columns, sequences }) => ({
    name,
    columns,
    sequences: sequences.map(({ column, sequence }) => ({ column, last: last.get(sequence) ?? 0 })),
  }));
}

/** The last number of each sequence that gave one. */
export async function lastNumbers(sql: Connection, _scope: Scope): Promise<Map<string, number>> {
  const rows = await sql<{ name: string; last: string }[]>`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
    from pg_sequences where schemaname = 'public' and last_value is not null`;
  return new Map(rows.map(({ name, last }) => [name, Number(last)]));
}

/** True when nobody keeps anything in the tables yet, or there are none. */
export async function isEmpty(sql: Connection, _scope: Scope): Promise<boolean> {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where ${own(sql)} and relname <> all(${broughtAlong}::text[])`;
  for (const { name } of tables) {
    const [row] = await sql`select 1 from ${sql(name)} limit 1`;
    if (row) return false;
  }
  return true;
}

/** The statement that writes a table's rows as text, or takes them in. */
export function copyStatement({ name, columns }: BackupTable, way: 'out' | 'in'): string {
  const list = columns.map(quoted).join(', ');
  if (way === 'in') return `copy public.${quoted(name)} (${list}) from stdin`;
  return held[name] === undefined
    ? `copy public.${quoted(name)} (${list}) to stdout`
    : `copy (select ${list} from public.${quoted(name)} where ${held[name]}) to stdout`;
}

/** A name as statements have it. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
