import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Door } from '../../lib/domain/intake/post-line';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { intake } from '../schema/records';

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
const isRunning = sql<boolean>`intake.ended_at is null
  and coalesce(intake.heard_at, intake.started_at) > now() - ${silentFor}`;

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

/** The latest batches of the scope's units, newest first. */
export async function latestIntakes(db: Executor, scope: Scope, limit: number): Promise<IntakeRow[]> {
  if (scope.units.length === 0) return [];
  const { id, door, startedAt, endedAt, read, added, repeated, rejected, masked, dropped, unplaced } = intake;
  return db
    .select({ id, door, startedAt, endedAt, isRunning, read, added, repeated, rejected, masked, dropped, unplaced })
    .from(intake)
    .where(inArray(intake.unitId, [...scope.units]))
    .orderBy(desc(intake.id))
    .limit(limit);
}
