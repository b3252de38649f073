import { sql } from 'drizzle-orm';
import type { AuditHead } from '../../lib/domain/audit/chain';
import type { Deed } from '../../lib/domain/audit/deed';
import type { Scope } from '../../lib/domain/permissions';
import type { Db, Executor } from '../client';
import { streamRows } from '../stream-rows';

/** An entry as it is kept, with what chains it to the one before. */
export type ChainedDeed = Deed & AuditHead & { readonly digest: string };
/** The same with its detail as the database writes it, digit for digit. */
export type WrittenDeed = ChainedDeed & { readonly detailText: string };

type Row = Omit<WrittenDeed, 'at' | 'seq'> & { readonly at: string; readonly seq: string };

const rowsAtOnce = 2_000;

/** The whole chain in its order, in batches and in one snapshot, whoever the entries are about. */
export async function* chainedDeeds(db: Db, _scope: Scope): AsyncGenerator<WrittenDeed[]> {
  const query = sql`
    select seq, (extract(epoch from at) * 1000)::text as at, actor, unit_id as "unitId", task, subject, detail,
      detail::text as "detailText", digest, hash
    from audit_entry order by seq`;
  for await (const rows of streamRows<Row>(db, query, { rowsAtOnce, work: 'upkeep' })) {
    yield rows.map((row) => ({ ...row, seq: Number(row.seq), at: momentOf(row.at) }));
  }
}

/** No time at all where it is finer than a millisecond: none of ours is, and a date would drop the rest unseen. */
const momentOf = (ms: string) => new Date(Number.isInteger(Number(ms)) ? Number(ms) : Number.NaN);

/** Where the chain stands, or null while it is empty. */
export async function auditHead(db: Executor, _scope: Scope): Promise<AuditHead | null> {
  const [row] = await db.execute<{ seq: string; hash: string }>(
    sql`select seq, hash from audit_entry order by seq desc limit 1`,
  );
  return row ? { seq: Number(row.seq), hash: row.hash } : null;
}

/**
 * Whether the role this connection works as could change or remove entries: as their owner or that of their schema, as a superuser, by a
 * right to the table or a column of it, or by taking on a role that could, though it does not inherit its rights.
 */
export async function mayRewriteAudit(db: Executor, _scope: Scope): Promise<boolean> {
  const [row] = await db.execute<{ may: boolean }>(sql`
    select bool_or(role.rolsuper or role.oid in (entries.relowner, home.nspowner)
      or role.rolname in ('pg_execute_server_program', 'pg_write_server_files')
      or has_table_privilege(role.oid, entries.oid, 'insert, update, delete, truncate, trigger')
      or has_any_column_privilege(role.oid, entries.oid, 'insert, update')) as may
    from pg_class entries join pg_namespace home on home.oid = entries.relnamespace, pg_roles role
    where entries.oid = 'public.audit_entry'::regclass and pg_has_role(role.oid, 'member')`);
  return row?.may ?? true;
}

/** Appends made-up entries to the audit of a scratch database, to measure by. */
export async function fillAudit(db: Db, _scope: Scope, entries: number): Promise<void> {
  await db.execute(sql`
    select count(audit_append('{"actor":"0198c1e2-7d3a-7e55-9d1c-5a1f0b7c2d11","at":"2026-01-01T00:00:00.000Z","detail":{"fields":"topics","n":'
      || n || '},"subject":"opinion:' || n || '","task":"opinion.correct","unit":"scratch"}'))
    from generate_series(1, ${entries}::int) n`);
}
