import { sql } from 'drizzle-orm';
import type { AuditHead } from '../../lib/domain/audit/chain';
import type { Deed } from '../../lib/domain/audit/deed';
import type { Scope } from '../../lib/domain/permissions';
import type { Db, Executor } from '../client';
import { streamRows } from '../stream-rows';

/** An entry as it is kept, with what chains it to the one before. */
export type ChainedDeed = Deed & AuditHead & { readonly digest: string };

type Row = Omit<ChainedDeed, 'at' | 'seq'> & { readonly at: string; readonly seq: string };

const rowsAtOnce = 2_000;

/** The whole chain in its order, in batches and in one snapshot, whoever the entries are about. */
export async function* chainedDeeds(db: Db, _scope: Scope): AsyncGenerator<ChainedDeed[]> {
  const query = sql`
    select seq, (extract(epoch from at) * 1000)::text as at, actor, unit_id as "unitId", task, subject, detail, digest, hash
    from audit_entry order by seq`;
  for await (const rows of streamRows<Row>(db, query, { rowsAtOnce, work: 'upkeep' })) {
    yield rows.map((row) => ({ ...row, seq: Number(row.seq), at: new Date(Number(row.at)) }));
  }
}

/** Where the chain stands, or null while it is empty. */
export async function auditHead(db: Executor, _scope: Scope): Promise<AuditHead | null> {
  const [row] = await db.execute<{ seq: string; hash: string }>(
    sql`select seq, hash from audit_entry order by seq desc limit 1`,
  );
  return row ? { seq: Number(row.seq), hash: row.hash } : null;
}

/**
 * Whether the role this connection works as could change or remove entries: as their owner, as a superuser, or by a right it
 * was given.
 */
export async function mayRewriteAudit(db: Executor, _scope: Scope): Promise<boolean> {
  const [row] = await db.execute<{ may: boolean }>(sql`
    select pg_has_role(relowner, 'usage')
      or has_table_privilege(oid, 'insert, update, delete, truncate, trigger') as may
    from pg_class where oid = 'public.audit_entry'::regclass`);
  return row?.may ?? true;
}

/** Appends made-up entries to the audit of a scratch database, to measure by. */
export async function fillAudit(db: Db, _scope: Scope, entries: number): Promise<void> {
  await db.execute(sql`
    select count(audit_append('{"actor":"0198c1e2-7d3a-7e55-9d1c-5a1f0b7c2d11","at":"2026-01-01T00:00:00.000Z","detail":{"fields":"topics","n":'
      || n || '},"subject":"opinion:' || n || '","task":"opinion.correct","unit":"scratch"}'))
    from generate_series(1, ${entries}::int) n`);
}
