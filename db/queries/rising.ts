import { and, asc, eq, inArray, lt, notInArray, or, sql } from 'drizzle-orm';
import type { PersonRole, Scope } from '../../lib/domain/permissions';
import type { RisingLook } from '../../lib/domain/phrases/rising-look';
import type { Redacted } from '../../lib/domain/redact/redacted';
import type { Db, Executor } from '../client';
import { person } from '../schema/people';
import { risingPhrase, risingView } from '../schema/rising';
import { searchConditions } from './search-filter';
import { visibleIn } from './visible';

/** What was found at a look: when, and of how many items of the week and of the weeks before. */
export type KeptLook = RisingLook & {
  readonly id: number;
  readonly computedAt: Date;
  readonly itemsNow: number;
  readonly itemsBefore: number;
};

/** A phrase with what the list held of it when it was found. */
export type KeptPhrase = {
  readonly phrase: Redacted;
  readonly thisWeek: number;
  readonly before: number;
  readonly growth: number;
  readonly carriers: readonly number[];
};

/** The units somebody of these roles can sign in at. */
export async function unitsOfRoles(db: Executor, _scope: Scope, roles: readonly PersonRole[]): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select distinct unit_id as id from ${person}
    where active and roles && ${sql.param([...roles])}::text[] order by unit_id`);
  return rows.map(({ id }) => id);
}

/** The looks kept of the scope's unit at these places, as far as it had the areas of the scope then. */
export async function keptLooks(db: Executor, scope: Scope, places: readonly string[]): Promise<KeptLook[]> {
  const { id, place, source, day, computedAt, itemsNow, itemsBefore } = risingView;
  return db
    .select({ id, place, source, day, computedAt, itemsNow, itemsBefore })
    .from(risingView)
    .where(and(eq(risingView.unitId, scope.unitId), inArray(place, [...places]), eq(risingView.areas, areasOf(scope))));
}

/**
 * The phrases of a look, best first, each with how many of the items that carried it the scope may see and the list still finds by
 * it: what was removed, lost its words, got others or was put apart since is none of them.
 */
export async function keptPhrases(
  db: Db,
  scope: Scope,
  viewId: number,
): Promise<readonly (KeptPhrase & { readonly stillCarried: number })[]> {
  const rows = await db
    .select()
    .from(risingPhrase)
    .where(eq(risingPhrase.viewId, viewId))
    .orderBy(asc(risingPhrase.rank));
  return Promise.all(
    rows.map(async ({ viewId: _, rank: __, ...row }) => ({ ...row, stillCarried: await carriersLeft(db, scope, row) })),
  );
}

async function carriersLeft(db: Db, scope: Scope, { phrase, carriers }: KeptPhrase): Promise<number> {
  const ids = sql`opinion.id = any(${sql.param([...carriers])}::bigint[])`;
  const condition = visibleIn(scope, ids, ...(await searchConditions(db, scope, `"${phrase}"`)));
  const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from opinion where ${condition}`);
  return row?.n ?? 0;
}

/** Keeps what was found at a look of the scope's unit, in the place of what was found before. */
export async function keepLook(
  tx: Executor,
  scope: Scope,
  found: Omit<KeptLook, 'id'>,
  phrases: readonly KeptPhrase[],
): Promise<void> {
  const row = { ...found, unitId: scope.unitId, areas: areasOf(scope) };
  const { unitId, day, place, source } = risingView;
  const [view] = await tx
    .insert(risingView)
    .values(row)
    .onConflictDoUpdate({ target: [unitId, day, place, source], set: row })
    .returning({ id: risingView.id });
  const viewId = view!.id;
  await tx.delete(risingPhrase).where(eq(risingPhrase.viewId, viewId));
  if (phrases.length === 0) return;
  await tx
    .insert(risingPhrase)
    .values(phrases.map((one, at) => ({ ...one, carriers: [...one.carriers], viewId, rank: at + 1 })));
}

/** Drops what was found for days before `first`, and at places of the unit that are no longer looked at. */
export async function dropLooks(
  tx: Executor,
  scope: Scope,
  { first, places }: { readonly first: string; readonly places: readonly string[] },
): Promise<void> {
  const isOver = or(lt(risingView.day, first), notInArray(risingView.place, [...places]));
  await tx.delete(risingView).where(and(eq(risingView.unitId, scope.unitId), isOver));
}

/** Drops all that was found for units nobody looks from any more. */
export async function dropOtherUnits(tx: Executor, _scope: Scope, units: readonly string[]): Promise<void> {
  await tx.delete(risingView).where(units.length > 0 ? notInArray(risingView.unitId, [...units]) : sql`true`);
}

/** Drops all that was found for these units. */
export async function dropUnits(tx: Executor, _scope: Scope, units: readonly string[]): Promise<void> {
  if (units.length > 0) await tx.delete(risingView).where(inArray(risingView.unitId, [...units]));
}

const areasOf = (scope: Scope): string[] => [...scope.areas].sort();
