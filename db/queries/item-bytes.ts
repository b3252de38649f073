import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { requireScratch } from './sample-opinions';

/** What the items of a scratch database take on disk, in bytes an item. */
export type ItemBytes = {
  readonly items: number;
  /** Of their words alone. */
  readonly text: number;
  readonly total: number;
  /** By table and index, the largest first. */
  readonly parts: Readonly<Record<string, number>>;
  /** What the columns of a row take in it, the widest first. */
  readonly columns: Readonly<Record<string, number>>;
};

/** Of the items, their index of words, the dictionary of their reasons and what counts them. */
const tables = ['opinion', 'search_word', 'reading_rule', 'count_delta', 'count_cell', 'masked_variants'];

/** Measures, after what was deleted is out of the tables. Refuses anywhere but in a scratch database. */
export async function itemBytes(db: Executor, scope: Scope): Promise<ItemBytes> {
  await requireScratch(db, scope);
  for (const table of tables) await db.execute(sql`vacuum analyze ${sql.identifier(table)}`);
  const [of] = await db.execute<{ items: number; text: number }>(
    sql`select count(*)::int as items, avg(octet_length(text))::float as text from opinion`,
  );
  const { items = 0, text = 0 } = of ?? {};
  const sizes = await db.execute<{ name: string; bytes: number }>(sql`
    select name, sum(bytes)::float as bytes from (
      select relname as name, pg_table_size(oid) as bytes from pg_class
      where oid = any(${sql.param(tables)}::text[]::regclass[])
      union all
      select indexrelid::regclass::text, pg_relation_size(indexrelid) from pg_index
      where indrelid = any(${sql.param(tables)}::text[]::regclass[])
    ) as part group by name order by bytes desc, name`);
  const columns = await db.execute<{ name: string }>(sql`
    select attname as name from pg_attribute where attrelid = 'opinion'::regclass and attnum > 0 and not attisdropped`);
  const widths = columns.map(
    ({ name }) => sql`
    select ${name}::text as name, avg(coalesce(pg_column_size(${sql.identifier(name)}), 0))::float as bytes from opinion`,
  );
  const wide = await db.execute<{ name: string; bytes: number }>(sql`
    select name, bytes from (${sql.join(widths, sql` union all `)}) as width where bytes > 0 order by bytes desc, name`);
  const each = (bytes: number) => Math.round((10 * bytes) / Math.max(1, items)) / 10;
  return {
    items,
    text: Math.round(text),
    total: Math.round(each(sizes.reduce((sum, { bytes }) => sum + bytes, 0))),
    parts: Object.fromEntries(sizes.map(({ name, bytes }) => [name, each(bytes)])),
    columns: Object.fromEntries(wide.map(({ name, bytes }) => [name, Math.round(10 * bytes) / 10])),
  };
}
