import { getTableColumns, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { opinion } from '../schema/opinions';

/** Items exactly as the table holds them, as JSON columns; only measuring asks for them. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** All that is written; the identity makes itself. */
const columns = Object.values(getTableColumns(opinion)).filter((one) => !one.generatedIdentity);
const names = sql.raw(columns.map(({ name }) => name).join(', '));

/** Every item as text columns, ready for `insertPlain`. */
export async function plainRows(db: Executor, _scope: Scope): Promise<PlainRow[]> {
  const asText = sql.raw(columns.map(({ name }) => `${name}::text as ${name}`).join(', '));
  return (await db.execute(sql`select ${asText} from opinion order by id`)) as unknown as PlainRow[];
}

/** The bare `insert … select from unnest(…)`: no counts, no check for repeats. The floor any way in is measured against. */
export async function insertPlain(db: Executor, _scope: Scope, rows: readonly PlainRow[]): Promise<void> {
  const arrays = sql.join(
    columns.map(({ name }) => sql`${sql.param(rows.map((row) => row[name] ?? null))}::text[]`),
    sql`, `,
  );
  const casts = sql.raw(columns.map((one) => `${one.name}::${one.getSQLType()}`).join(', '));
  await db.execute(sql`insert into opinion (${names}) select ${casts} from unnest(${arrays}) as given (${names})`);
}

/** Empties items and counts. Refuses anywhere but in a scratch database. */
export async function emptyOpinions(db: Executor, _scope: Scope): Promise<void> {
  const [row] = (await db.execute(sql`select current_database() as name`)) as unknown as { name: string }[];
  if (!row?.name.startsWith('nghedan_scratch_')) throw new Error('only a scratch database may be emptied');
  await db.execute(
    sql`truncate opinion, count_delta, count_cell, correction, report, opinion_earlier, search_word restart identity`,
  );
}
