import { getTableColumns, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { opinion } from '../schema/opinions';
import { reasonsReader } from './reading-rules';
import { requireScratch } from './sample-opinions';

/**
 * Other ways to keep the same items, as tables of a scratch database: `bare` with a primary key and neither reasons nor search words,
 * `usual` as one would write it, and as it was: reasons as JSON, search words cut by PostgreSQL in a generated column, every index.
 */
export const plainWays = ['bare', 'usual'] as const;
export type PlainWay = (typeof plainWays)[number];

/** An item as the table holds it, as texts; only measuring asks for it. */
export type PlainRow = { readonly id: string } & Readonly<Record<string, string | null>>;

const { id: _, search: __, reasons: ___, reasonsBefore: ____, ...shared } = getTableColumns(opinion);
const columnsOf: Readonly<Record<PlainWay, readonly { readonly name: string; readonly type: string }[]>> = {
  bare: Object.values(shared as Record<string, PgColumn>).map((one) => ({ name: one.name, type: one.getSQLType() })),
  get usual() {
    return [...this.bare, { name: 'reasons', type: 'jsonb' }];
  },
};
const tableOf = (way: PlainWay) => sql.identifier(`plain_${way}`);

/** Makes the empty table of one way, in the place of the one there was. */
export async function makePlain(db: Executor, scope: Scope, way: PlainWay): Promise<void> {
  await requireScratch(db, scope);
  const table = tableOf(way);
  await db.execute(sql`drop table if exists ${table}`);
  await db.execute(sql`create table ${table} (like opinion including defaults including identity)`);
  await db.execute(sql`
    alter table ${table} drop column reasons, drop column reasons_before, drop column search, add primary key (id)`);
  if (way === 'bare') return;
  await db.execute(sql`
    alter table ${table} add column reasons jsonb not null,
      add column search tsvector generated always as (to_tsvector('simple', nd_fold(text))) stored`);
  const indexes = await db.execute<{ definition: string }>(sql`
    select regexp_replace(indexdef, 'INDEX \\w+ ON \\S+', 'INDEX ON plain_usual') as definition from pg_indexes
    where tablename = 'opinion' and indexname <> 'opinion_pkey'`);
  for (const { definition } of indexes) await db.execute(sql.raw(definition));
}

/** The items after id `after`, by id, ready for `insertPlain`. */
export async function plainRows(
  db: Executor,
  scope: Scope,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<PlainRow[]> {
  const asText = sql.raw(columnsOf.bare.map(({ name }) => `${name}::text as ${name}`).join(', '));
  const rows = await db.execute<PlainRow & { reasons: string }>(sql`
    select id::text as id, encode(reasons, 'hex') as reasons, ${asText} from opinion where id > ${after}::bigint
    order by opinion.id limit ${limit}::int`);
  const packed = rows.map(({ reasons }) => Buffer.from(reasons, 'hex'));
  const told = await reasonsReader(db, scope, packed);
  return rows.map((row, at) => ({ ...row, reasons: JSON.stringify(told(packed[at]!)) }));
}

/** The bare `insert … select from unnest(…)`: no counts, no check for repeats. */
export async function insertPlain(
  db: Executor,
  _scope: Scope,
  way: PlainWay,
  rows: readonly PlainRow[],
): Promise<void> {
  const columns = columnsOf[way];
  const names = sql.raw(columns.map(({ name }) => name).join(', '));
  const arrays = columns.map(({ name }) => sql`${sql.param(rows.map((row) => row[name] ?? null))}::text[]`);
  const casts = sql.raw(columns.map(({ name, type }) => `${name}::${type}`).join(', '));
  await db.execute(sql`
    insert into ${tableOf(way)} (${names})
    select ${casts} from unnest(${sql.join(arrays, sql`, `)}) as given (${names})`);
}

/** Empties items and counts. Refuses anywhere but in a scratch database. */
export async function emptyOpinions(db: Executor, scope: Scope): Promise<void> {
  await requireScratch(db, scope);
  await db.execute(
    sql`truncate opinion, count_delta, count_cell, correction, report, opinion_earlier, search_word restart identity`,
  );
}
