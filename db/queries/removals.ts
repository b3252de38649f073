import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { NotAllowed } from '../../lib/domain/errors';
import type { RemovedOpinion } from '../../lib/domain/opinion/removed-opinion';
import type { Scope } from '../../lib/domain/permissions';
import type { RemovalReason } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { removedItem } from '../schema/opinions';
import { wordsLeave } from './search-words';
import { isApart } from './visible';

/** What was sent in by mistake may come in again as it should have been; what must not be here may not. */
export const staysOut: Readonly<Record<RemovalReason, boolean>> = {
  wrong_import: false,
  spam: true,
  personal_data: true,
};

/** Takes an item out as a whole that was locked before. Answers how many were taken out: one, or none. */
export async function removeLocked(tx: Executor, scope: Scope, id: number, why: RemovalReason): Promise<number> {
  return remove(tx, scope, sql`id = ${id}::bigint`, why);
}

type NextOf = { readonly intakeId: number; readonly limit: number; readonly apart: boolean };

/**
 * The same with the next items of a batch, at most `limit`, which may come in again: those kept apart, or the others. Answers how
 * many. The batch was locked before.
 */
export async function removeNextOf(tx: Executor, scope: Scope, { intakeId, limit, apart }: NextOf): Promise<number> {
  const next = sql`
    select id from opinion where intake_id = ${intakeId} and (${isApart}) = ${apart} order by id limit ${limit}::int for update`;
  return remove(tx, scope, sql`id = any(array(${next}))`, 'wrong_import');
}

/**
 * Row, report, corrections and counts in one statement; only that it was there is kept. Only a person takes things out, in a
 * transaction that was beside or without writers before it locked anything.
 */
async function remove(tx: Executor, scope: Scope, which: SQL, why: RemovalReason): Promise<number> {
  if (scope.viewerKind !== 'person') throw new NotAllowed(scope.task);
  const [fingerprint, returns] = staysOut[why]
    ? [sql`fingerprint`, sql`null::uuid`]
    : [sql`null::uuid`, sql`fingerprint`];
  const [row] = (await tx.execute(sql`
    with gone as (
      delete from opinion where ${which}
      returning id, unit_id, source, day, fingerprint, intake_id, areas, topics, sentiment, flags, received_at, ${isApart} as apart,
        search
    ), leaving as (${wordsLeave(sql`gone`)}
    ), uncounted as (
      insert into count_delta (n, areas, topics, sentiment, flags, day, source)
      select -1, areas, topics, sentiment, flags, day, source from gone
    ), noted as (
      insert into removed_item (opinion_id, unit_id, source, day, fingerprint, returns, intake_id, why, apart, removed_by, received_at)
      select id, unit_id, source, day, ${fingerprint}, ${returns}, intake_id, ${why}, apart, ${scope.viewerId}, received_at from gone
    )
    select count(*)::int as removed from gone`)) as unknown as { removed: number }[];
  return row?.removed ?? 0;
}

/**
 * That an item was taken out which the scope's units took in, or which its holder removed; null when none was. `apart` says
 * whether it was kept apart, which is told to nobody who might not see it while it was there.
 */
export async function removedInScope(
  db: Executor,
  scope: Scope,
  id: number,
): Promise<(RemovedOpinion & { readonly apart: boolean }) | null> {
  const [row] = await db
    .select({
      id: removedItem.opinionId,
      source: removedItem.source,
      day: removedItem.day,
      why: removedItem.why,
      apart: removedItem.apart,
      removedAt: removedItem.removedAt,
    })
    .from(removedItem)
    .where(
      and(
        eq(removedItem.opinionId, id),
        or(inArray(removedItem.unitId, [...scope.units]), eq(removedItem.removedBy, scope.viewerId)),
      ),
    );
  return row ?? null;
}

/** The item that was taken out for good under this fingerprint; null when none was. */
export async function keptOut(tx: Executor, _scope: Scope, fingerprint: string): Promise<number | null> {
  const [row] = await tx
    .select({ id: removedItem.opinionId })
    .from(removedItem)
    .where(eq(removedItem.fingerprint, fingerprint))
    .limit(1);
  return row?.id ?? null;
}
