import { sql } from 'drizzle-orm';
import type { ListedRemoval } from '../../lib/domain/backup/listed-removal';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { staysOut } from './removals';
import { wordsLeave } from './search-words';
import { isApart } from './visible';

const asWritten = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);

/** Removals that are not in the list outside the database yet, the oldest first; those of earlier versions know too little of it. */
export async function unlistedRemovals(db: Executor, _scope: Scope, limit: number): Promise<ListedRemoval[]> {
  const rows = await db.execute<Omit<ListedRemoval, 'id'> & { id: string }>(sql`
    select opinion_id as id, ${asWritten('received_at')} as "receivedAt", ${asWritten('removed_at')} as "removedAt", why,
      removed_by as "removedBy"
    from removed_item where listed_at is null and received_at is not null order by opinion_id limit ${limit}::int`);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** Notes that removals are in the list. */
export async function noteListed(db: Executor, _scope: Scope, ids: readonly number[]): Promise<void> {
  await db.execute(
    sql`update removed_item set listed_at = now() where opinion_id = any(${sql.param([...ids])}::bigint[])`,
  );
}

/** Notes that no removal is in the list, as it is gone. */
export async function forgetListed(db: Executor, _scope: Scope): Promise<void> {
  await db.execute(sql`update removed_item set listed_at = null where listed_at is not null`);
}

/** Of how many removals it is noted that they are in the list. */
export async function listedCount(db: Executor, _scope: Scope): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from removed_item where listed_at is not null`);
  return row?.n ?? 0;
}

/** A listed removal with the fingerprints by which its words stay out; none where they may come in again. */
export type KeyedRemoval = ListedRemoval & { readonly words: readonly string[] };

/** Which of listed removals are there. */
export async function thereOfListed(tx: Executor, _scope: Scope, listed: readonly ListedRemoval[]): Promise<number[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select opinion.id from opinion
    join jsonb_to_recordset(${JSON.stringify(listed)}::text::jsonb) as listed (id bigint, "receivedAt" timestamptz)
      on opinion.id = listed.id and opinion.received_at = listed."receivedAt"`);
  return rows.map(({ id }) => Number(id));
}

/**
 * Takes out again what is there of listed removals, as it was taken out then: row, report, corrections and counts. Answers how
 * many were there.
 */
export async function removeListed(tx: Executor, _scope: Scope, listed: readonly KeyedRemoval[]): Promise<number> {
  const kept = sql.param(Object.keys(staysOut).filter((why) => staysOut[why as keyof typeof staysOut]));
  const [row] = await tx.execute<{ n: number }>(sql`
    with listed as (
      select * from jsonb_to_recordset(${JSON.stringify(listed)}::text::jsonb)
        as listed (id bigint, "receivedAt" timestamptz, "removedAt" timestamptz, why text, "removedBy" text,
          words jsonb)
    ), once as (
      select distinct on (id, "receivedAt") * from listed order by id, "receivedAt", "removedAt"
    ), gone as (
      delete from opinion using once where opinion.id = once.id and opinion.received_at = once."receivedAt"
      returning opinion.id, unit_id, source, day, fingerprint, intake_id, areas, topics, sentiment, flags, received_at,
        ${isApart} as apart, once.why, once."removedBy" as removed_by, once."removedAt" as removed_at,
        once.words, opinion.search
    ), leaving as (${wordsLeave(sql`gone`)}
    ), uncounted as (
      insert into count_delta (n, areas, topics, sentiment, flags, day, source)
      select -1, areas, topics, sentiment, flags, day, source from gone
    ), noted as (
      insert into removed_item (opinion_id, unit_id, source, day, fingerprint, returns, intake_id, why, apart, removed_by,
        removed_at, received_at, listed_at)
      select id, unit_id, source, day, case when why = any(${kept}::text[]) then fingerprint end,
        case when why <> all(${kept}::text[]) then fingerprint end, intake_id, why, apart, removed_by,
        removed_at, received_at, now() from gone
    ), kept_out as (
      insert into removed_words (opinion_id, fingerprint) select id, jsonb_array_elements_text(words)::uuid from gone
    )
    select count(*)::int as n from gone`);
  return row?.n ?? 0;
}
