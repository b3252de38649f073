import { type SQL, sql } from 'drizzle-orm';
import type { AuditFilter } from '../../lib/domain/audit/audit-filter';
import type { Scope } from '../../lib/domain/permissions';
import type { Db, Executor } from '../client';
import { streamRows } from '../stream-rows';
import type { ChainedDeed } from './audit-chain';

type Row = Omit<ChainedDeed, 'at' | 'seq'> & { readonly at: string; readonly seq: string };

const columns = sql`audit_entry.seq, (extract(epoch from audit_entry.at) * 1000)::text as at, audit_entry.actor,
  audit_entry.unit_id as "unitId", audit_entry.task, audit_entry.subject, audit_entry.detail, audit_entry.digest,
  audit_entry.hash`;

const deedOf = (row: Row): ChainedDeed => ({ ...row, seq: Number(row.seq), at: new Date(Number(row.at)) });

/**
 * Entries of the scope's units. Whoever looks after a unit that no other stands above also sees what was done for no unit, or
 * for one that is gone: by the operator, at the door, in a demonstration.
 */
function inScope(scope: Scope): SQL {
  if (scope.viewerKind === 'operator') return sql`true`;
  const isTop = sql`exists (select from unit where unit.id = ${scope.unitId} and unit.parent_id is null)`;
  const isNobodys = sql`(audit_entry.unit_id is null or not exists (select from unit where unit.id = audit_entry.unit_id))`;
  const units = sql`(select jsonb_array_elements_text(${JSON.stringify(scope.units)}::text::jsonb))`;
  return sql`(audit_entry.unit_id in ${units} or (${isNobodys} and ${isTop}))`;
}

const startOf = (day: string, add = 0) =>
  sql`((${day}::date + ${add}::int)::timestamp at time zone 'Asia/Ho_Chi_Minh')`;

function matching(scope: Scope, { from, to, actor, task, act, subject }: AuditFilter): SQL {
  const conditions = [
    inScope(scope),
    ...(from ? [sql`audit_entry.at >= ${startOf(from)}`] : []),
    ...(to ? [sql`audit_entry.at < ${startOf(to, 1)}`] : []),
    ...(actor ? [sql`audit_entry.actor = ${actor}`] : []),
    ...(task ? [sql`audit_entry.task = ${task}`] : []),
    ...(act ? [sql`audit_entry.detail->>'act' = ${act}`] : []),
    ...(subject ? [sql`(audit_entry.subject = ${subject} or starts_with(audit_entry.subject, ${`${subject}:`}))`] : []),
  ];
  return sql.join(conditions, sql` and `);
}

/** The entries that match, newest first, from before the entry `before`. */
export async function auditEntries(
  db: Executor,
  scope: Scope,
  filter: AuditFilter,
  page: { readonly before?: number; readonly limit: number },
): Promise<ChainedDeed[]> {
  const older = page.before ? sql`and audit_entry.seq < ${page.before}` : sql``;
  const rows = await db.execute<Row>(sql`
    select ${columns} from audit_entry where ${matching(scope, filter)} ${older}
    order by audit_entry.seq desc limit ${page.limit}`);
  return rows.map(deedOf);
}

/** All entries that match, newest first, in batches. */
export async function* allAuditEntries(db: Db, scope: Scope, filter: AuditFilter): AsyncGenerator<ChainedDeed[]> {
  const query = sql`select ${columns} from audit_entry where ${matching(scope, filter)} order by audit_entry.seq desc`;
  for await (const rows of streamRows<Row>(db, query, { rowsAtOnce: 1_000, work: 'export' })) yield rows.map(deedOf);
}

/** What ids are called that are still there: people, keys, units and channels. */
export async function auditNames(
  db: Executor,
  _scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb))`;
  const rows = await db.execute<{ id: string; name: string }>(sql`
    select id, name from person where id in ${asked}
    union all select id, label from api_key where id in ${asked}
    union all select id, name from unit where id in ${asked}
    union all select id, name from channel where id in ${asked}
    union all select key, name from place where key in ${asked}`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
