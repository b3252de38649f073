import { and, type Column, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { LeftOutCounts } from '../../lib/domain/intake/left-out';
import type { Door } from '../../lib/domain/intake/post-line';
import type { Scope } from '../../lib/domain/permissions';
import type { Redacted } from '../../lib/domain/redact/redacted';
import type { Source } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { intake } from '../schema/records';
import { actorOf } from './acting';
import { isApart, visibleIn } from './visible';

export type IntakeCounts = {
  readonly read: number;
  readonly added: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly masked: number;
  readonly dropped: number;
  readonly unplaced: number;
  readonly assigned: number;
  readonly changed: number;
  readonly replaced: number;
};

/** What was read of a batch, known before, given its channel or other words, only to whom all of it may be told: of anybody else's it tells of items kept apart. */
type ToldToFew = 'read' | 'repeated' | 'dropped' | 'assigned' | 'changed' | 'replaced';

export type IntakeRow = Omit<IntakeCounts, ToldToFew> & {
  readonly [count in ToldToFew]: number | null;
} & {
  /** Posts of which something could not be read and was left out, by kind; of those kept apart, too, and so told to few. */
  readonly leftOut: LeftOutCounts | null;
  /** Whether all of the batch may be told, and is taken out with it. */
  readonly isToldWhole: boolean;
  readonly id: number;
  readonly door: Door;
  readonly source: Source;
  /** Who of the staff or which key sent it; null for the operator and for whoever is there no more. */
  readonly sentBy: string | null;
  readonly fileName: Redacted | null;
  readonly mapping: Redacted | null;
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
const wasTakenOut = sql`exists (select from removed_item where removed_item.intake_id = intake.id)`;
const wasShownTakenOut = sql`exists (select from removed_item where removed_item.intake_id = intake.id and not removed_item.apart)`;

type Begun = {
  readonly door: Door;
  readonly source: Source;
  readonly fileName: Redacted | null;
  readonly mapping: Redacted | null;
};

/** Opens a batch of the scope's unit and answers its id. */
export async function beginIntake(tx: Executor, scope: Scope, begun: Begun): Promise<number> {
  const [row] = await tx
    .insert(intake)
    .values({ unitId: scope.unitId, actor: actorOf(scope), ...begun })
    .returning({ id: intake.id });
  return row!.id;
}

/** Writes how far a batch of the scope's unit is; `ended` also closes it. */
export async function setIntake(
  tx: Executor,
  scope: Scope,
  id: number,
  counts: IntakeCounts & { readonly leftOut?: LeftOutCounts },
  ended = false,
) {
  await tx
    .update(intake)
    .set({ ...counts, heardAt: sql`now()`, ...(ended ? { endedAt: sql`now()` } : {}) })
    .where(and(eq(intake.id, id), eq(intake.unitId, scope.unitId)));
}

type ApartCount = 'apart' | 'apartRepeated' | 'apartMasked' | 'apartDropped' | 'apartUnplaced' | 'apartAssigned';

/** Adds to what was kept apart of a batch as it came in. It never changes afterwards, so that nothing done to items tells of them. */
export async function addApart(
  tx: Executor,
  scope: Scope,
  id: number,
  more: Readonly<Record<ApartCount, number>>,
): Promise<void> {
  const { apart, apartRepeated, apartMasked, apartDropped, apartUnplaced, apartAssigned } = intake;
  await tx
    .update(intake)
    .set({
      apart: sql`${apart} + ${more.apart}`,
      apartRepeated: sql`${apartRepeated} + ${more.apartRepeated}`,
      apartMasked: sql`${apartMasked} + ${more.apartMasked}`,
      apartDropped: sql`${apartDropped} + ${more.apartDropped}`,
      apartUnplaced: sql`${apartUnplaced} + ${more.apartUnplaced}`,
      apartAssigned: sql`${apartAssigned} + ${more.apartAssigned}`,
    })
    .where(and(eq(intake.id, id), eq(intake.unitId, scope.unitId)));
}

/** Whether all of a batch may be told to the scope: its holder sent it, or is named for what is kept apart. */
const toldWhole = (scope: Scope) => (scope.apart ? sql`true` : sql`intake.actor = ${scope.viewerId}`);
const told = (scope: Scope, all: Column, apart: Column) =>
  sql<number>`${all} - case when ${toldWhole(scope)} then 0 else ${apart} end`;
const toldToFew = <T = number>(scope: Scope, all: Column) =>
  sql<T | null>`case when ${toldWhole(scope)} then ${all} end`;

/** What a batch may be told of: the items of it that are there, without those kept apart unless all may be told. */
const itemsOf = (scope: Scope, further = sql``) =>
  sql`from opinion where opinion.intake_id = intake.id and (${toldWhole(scope)} or not (${isApart})) ${further}`;

/**
 * What is told of a batch. Of one that somebody else sent it leaves out what is kept apart, as lists do, and what would tell by
 * a difference that something known before is.
 */
function toldOf(scope: Scope) {
  const { id, door, source, startedAt, endedAt, read, added, repeated, rejected, masked, dropped, unplaced } = intake;
  const { assigned, leftOut, changed, replaced, apart, apartMasked, apartUnplaced } = intake;
  return {
    isToldWhole: sql<boolean>`${toldWhole(scope)}`,
    id,
    door,
    source,
    sentBy: sql<string | null>`coalesce((select name from person where person.id = intake.actor),
      (select label from api_key where api_key.id = intake.actor))`,
    fileName: intake.fileName,
    mapping: intake.mapping,
    startedAt,
    endedAt,
    // Of a batch in which all was kept apart not even that there was something to take out.
    undoneAt:
      sql<Date | null>`case when ${toldWhole(scope)} or ${wasShownTakenOut} then ${intake.undoneAt} end`.mapWith(
        intake.undoneAt,
      ),
    isRunning,
    canUndo: sql<boolean>`not (${isRunning}) and exists (select ${itemsOf(scope)})`,
    read: toldToFew(scope, read),
    added: told(scope, added, apart),
    repeated: toldToFew(scope, repeated),
    rejected,
    masked: told(scope, masked, apartMasked),
    dropped: toldToFew(scope, dropped),
    unplaced: told(scope, unplaced, apartUnplaced),
    assigned: toldToFew(scope, assigned),
    leftOut: toldToFew<LeftOutCounts>(scope, leftOut),
    changed: toldToFew(scope, changed),
    replaced: toldToFew(scope, replaced),
  };
}

/** The counts of a batch that anybody may know, whoever sent it: as others are told them. */
export async function countsForAll(tx: Executor, scope: Scope, id: number) {
  const { added, rejected, masked, unplaced, apart, apartMasked, apartUnplaced } = intake;
  const [row] = await tx
    .select({
      added: sql<number>`${added} - ${apart}`,
      rejected,
      masked: sql<number>`${masked} - ${apartMasked}`,
      unplaced: sql<number>`${unplaced} - ${apartUnplaced}`,
    })
    .from(intake)
    .where(and(eq(intake.id, id), eq(intake.unitId, scope.unitId)));
  return row!;
}

/** The latest batches of the scope's units, newest first; with `before` those older than that batch. */
export async function latestIntakes(
  db: Executor,
  scope: Scope,
  { before, limit }: { readonly before?: number; readonly limit: number },
): Promise<IntakeRow[]> {
  if (scope.units.length === 0) return [];
  return db
    .select(toldOf(scope))
    .from(intake)
    .where(and(inArray(intake.unitId, [...scope.units]), before === undefined ? undefined : lt(intake.id, before)))
    .orderBy(desc(intake.id))
    .limit(limit);
}

/** A batch of the scope's units with how many of its items are there, and how many of those a person corrected. */
export async function intakeToUndo(db: Executor, scope: Scope, id: number) {
  const corrected = sql`and opinion.corrected <> '{}'`;
  const [row] = await db
    .select({
      ...toldOf(scope),
      left: sql<number>`(select count(*)::int ${itemsOf(scope)})`,
      corrected: sql<number>`(select count(*)::int ${itemsOf(scope, corrected)})`,
    })
    .from(intake)
    .where(and(eq(intake.id, id), inArray(intake.unitId, [...scope.units])));
  return row ?? null;
}

/**
 * The batch once nobody else undoes it before this transaction ends, and whether all of it may be told; null when it is not of the
 * scope's units.
 */
export async function lockedIntake(tx: Executor, scope: Scope, id: number) {
  const [row] = await tx
    .select({ id: intake.id, isRunning, isToldWhole: sql<boolean>`${toldWhole(scope)}` })
    .from(intake)
    .where(and(eq(intake.id, id), inArray(intake.unitId, [...scope.units])))
    .for('no key update');
  return row ?? null;
}

/**
 * Notes, once, that a batch of which something was there is undone as far as whoever undid it may: of items kept apart alone only
 * where all of it may be told.
 */
export async function noteUndone(
  tx: Executor,
  scope: Scope,
  { id, isToldWhole }: { readonly id: number; readonly isToldWhole: boolean },
): Promise<boolean> {
  const wasOut = isToldWhole ? wasTakenOut : wasShownTakenOut;
  const noted = await tx
    .update(intake)
    .set({ undoneAt: sql`now()` })
    .where(and(eq(intake.id, id), inArray(intake.unitId, [...scope.units]), isNull(intake.undoneAt), wasOut))
    .returning({ id: intake.id });
  return noted.length > 0;
}

/** Whether anything that the scope may see came in with the batch, or it is one of the scope's units. */
export async function isBatchSeen(db: Executor, scope: Scope, id: number): Promise<boolean> {
  const [found] = await db.execute<{ seen: boolean }>(sql`
    select exists (select from intake where id = ${id}::bigint and unit_id = any(${sql.param([...scope.units])}::text[]))
      or exists (select from opinion where ${visibleIn(scope, sql`opinion.intake_id = ${id}::bigint`)}) as seen`);
  return found?.seen === true;
}
