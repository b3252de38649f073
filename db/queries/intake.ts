import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Door } from '../../lib/domain/intake/post-line';
import { type Scope, seesAll } from '../../lib/domain/permissions';
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
  /** False for a batch that has ended, and for one of which nothing was heard for a while: its process is gone. */
  readonly isRunning: boolean;
};

/** A chunk of a thousand lines comes more often than that, even over a slow line. */
const silentFor = sql`interval '15 minutes'`;
const isRunning = sql<boolean>`intake.ended_at is null and (intake.started_at > now() - ${silentFor} or exists (
  select from activity where activity.at > now() - ${silentFor} and activity.subject = 'intake:' || intake.id))`;

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
    .set({ ...counts, ...(ended ? { endedAt: sql`now()` } : {}) })
    .where(and(eq(intake.id, id), eq(intake.unitId, scope.unitId)));
}

/** Of a batch somebody else sent, how many items are kept apart from the scope: its counts leave them out as lists do. */
const apartIn = (scope: Scope, further = sql``) =>
  seesAll(scope)
    ? sql`0`
    : sql`case when intake.actor = ${scope.viewerId} then 0 else (
        select count(*)::int from opinion where opinion.intake_id = intake.id and ${isApart} ${further}) end`;

/** The latest batches of the scope's units, newest first. */
export async function latestIntakes(db: Executor, scope: Scope, limit: number): Promise<IntakeRow[]> {
  if (scope.units.length === 0) return [];
  const { id, door, startedAt, endedAt, repeated, rejected, masked, dropped } = intake;
  const apart = apartIn(scope);
  const seen = {
    read: sql<number>`intake.read - ${apart}`,
    added: sql<number>`intake.added - ${apart}`,
    unplaced: sql<number>`intake.unplaced - ${apartIn(scope, sql`and opinion.place_key is null`)}`,
  };
  return db
    .select({ id, door, startedAt, endedAt, isRunning, ...seen, repeated, rejected, masked, dropped })
    .from(intake)
    .where(inArray(intake.unitId, [...scope.units]))
    .orderBy(desc(intake.id))
    .limit(limit);
}
