import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Door } from '../../lib/domain/intake/post-line';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { intake } from '../schema/records';
import { isApart } from './visible';

export type IntakeCounts = {
  readonly read: number;
  readonly added: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly masked: number;
  readonly dropped: number;
  readonly unplaced: number;
};

export type IntakeRow = IntakeCounts & {
  readonly id: number;
  readonly door: Door;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** When the last of its items was taken out again. */
  readonly undoneAt: Date | null;
  /** Whether there are items of it to take out. */
  readonly canUndo: boolean;
  /** False for a batch that has ended, and for one of which nothing was heard for a while: its process is gone. */
  readonly isRunning: boolean;
};

/** A chunk of a thousand lines comes more often than that, even over a slow line. */
const silentFor = sql`interval '15 minutes'`;
const isRunning = sql<boolean>`intake.ended_at is null
  and coalesce(intake.heard_at, intake.started_at) > now() - ${silentFor}`;
const leftOf = sql<number>`(select count(*)::int from opinion where opinion.intake_id = intake.id)`;
const correctedOf = sql<number>`(
  select count(*)::int from opinion where opinion.intake_id = intake.id and opinion.corrected <> '{}')`;
const wasTakenOut = sql`exists (select from removed_item where removed_item.intake_id = intake.id)`;
const canUndo = sql<boolean>`not (${isRunning}) and exists (select from opinion where opinion.intake_id = intake.id)`;

/** Opens a batch of the scope's unit and answers its id. */
export async function beginIntake(tx: Executor, scope: Scope, door: Door): Promise<number> {
  const actor = scope.viewerKind === 'operator' ? 'operator' : scope.viewerId;
  const [row] = await tx.insert(intake).values({ unitId: scope.unitId, actor, door }).returning({ id: intake.id });
  return row!.id;
}

/** Writes how far a batch of the scope's unit is; `ended` also closes it. */
export async function setIntake(tx: Executor, scope: Scope, id: number, counts: IntakeCounts, ended = false) {
  await tx
    .update(intake)
    .set({ ...counts, heardAt: sql`now()`, ...(ended ? { endedAt: sql`now()` } : {}) })
    .where(and(eq(intake.id, id), eq(intake.unitId, scope.unitId)));
}

/** Of a batch somebody else sent, how many items are kept apart from the scope: its counts leave them out as lists do. */
const apartIn = (scope: Scope, further = sql``) =>
  scope.apart
    ? sql`0`
    : sql`case when intake.actor = ${scope.viewerId} then 0 else (
        select count(*)::int from opinion where opinion.intake_id = intake.id and ${isApart} ${further}) end`;

/** The latest batches of the scope's units, newest first. */
export async function latestIntakes(db: Executor, scope: Scope, limit: number): Promise<IntakeRow[]> {
  if (scope.units.length === 0) return [];
  const { id, door, startedAt, endedAt, undoneAt, repeated, rejected, masked, dropped } = intake;
  const apart = apartIn(scope);
  const seen = {
    read: sql<number>`intake.read - ${apart}`,
    added: sql<number>`intake.added - ${apart}`,
    unplaced: sql<number>`intake.unplaced - ${apartIn(scope, sql`and opinion.place_key is null`)}`,
  };
  return db
    .select({
      id,
      door,
      startedAt,
      endedAt,
      undoneAt,
      isRunning,
      canUndo,
      ...seen,
      repeated,
      rejected,
      masked,
      dropped,
    })
    .from(intake)
    .where(inArray(intake.unitId, [...scope.units]))
    .orderBy(desc(intake.id))
    .limit(limit);
}

/**
 * A batch of the scope's units with how many of its items are there, and how many of those a person corrected. `shown` is the
 * same as it may be told, as in `latestIntakes`.
 */
export async function intakeToUndo(db: Executor, scope: Scope, id: number) {
  const { door, startedAt, undoneAt, added } = intake;
  const apart = apartIn(scope);
  const [row] = await db
    .select({
      id: intake.id,
      door,
      startedAt,
      undoneAt,
      isRunning,
      canUndo,
      left: leftOf,
      shown: {
        added: sql<number>`${added} - ${apart}`,
        left: sql<number>`${leftOf} - ${apart}`,
        corrected: sql<number>`${correctedOf} - ${apartIn(scope, sql`and opinion.corrected <> '{}'`)}`,
      },
    })
    .from(intake)
    .where(and(eq(intake.id, id), inArray(intake.unitId, [...scope.units])));
  return row ?? null;
}

/** The batch once nobody else undoes it before this transaction ends; null when it is not of the scope's units. */
export async function lockedIntake(tx: Executor, scope: Scope, id: number) {
  const [row] = await tx
    .select({ id: intake.id, isRunning })
    .from(intake)
    .where(and(eq(intake.id, id), inArray(intake.unitId, [...scope.units])))
    .for('no key update');
  return row ?? null;
}

/** Notes, once, that nothing is there any more of a batch of which something was. */
export async function noteUndone(tx: Executor, scope: Scope, id: number): Promise<boolean> {
  const noted = await tx
    .update(intake)
    .set({ undoneAt: sql`now()` })
    .where(and(eq(intake.id, id), inArray(intake.unitId, [...scope.units]), isNull(intake.undoneAt), wasTakenOut))
    .returning({ id: intake.id });
  return noted.length > 0;
}
