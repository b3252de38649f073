import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { UnitKind } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { unit, unitPlace } from '../schema/units';
import { anyOf, vietnamese } from './name-search';

export type UnitRow = {
  id: string;
  name: string;
  kind: UnitKind;
  parentId: string | null;
  cutOffDay: number | null;
  /** For how long words are kept, and who reported; null for ever. */
  textMonths: number | null;
  reporterMonths: number | null;
  /** Keys of the places the unit covers. */
  places: string[];
};

const columns = {
  id: unit.id,
  name: unit.name,
  kind: unit.kind,
  parentId: unit.parentId,
  cutOffDay: unit.cutOffDay,
  textMonths: unit.textMonths,
  reporterMonths: unit.reporterMonths,
};

/** The units in scope, by name. */
export async function unitsInScope(db: Executor, scope: Scope): Promise<UnitRow[]> {
  if (scope.units.length === 0) return [];
  return unitsByIds(db, scope, scope.units);
}

/** The units in scope among these, by name. */
export async function unitsByIds(db: Executor, scope: Scope, asked: readonly string[]): Promise<UnitRow[]> {
  const allowed = new Set(scope.units);
  const ids = asked.filter((id) => allowed.has(id));
  const rows = await db
    .select(columns)
    .from(unit)
    .where(sql`${unit.id} = ${anyOf(ids)}`)
    .orderBy(sql`${unit.name} ${vietnamese}`, asc(unit.id));
  const covered = await db
    .select()
    .from(unitPlace)
    .where(sql`${unitPlace.unitId} = ${anyOf(ids)}`)
    .orderBy(unitPlace.placeKey);
  const placesOf = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { unitId, placeKey } of covered) placesOf.get(unitId)?.push(placeKey);
  return rows.map((row) => ({ ...row, places: placesOf.get(row.id) ?? [] }));
}

/** As `unitsInScope`, once nobody else can change one of them before this transaction ends. */
export async function lockedUnits(tx: Executor, scope: Scope): Promise<UnitRow[]> {
  if (scope.units.length === 0) return [];
  // One order for all writers, and all of the branch: two moves at once must not put two units under one another.
  await tx
    .select({ id: unit.id })
    .from(unit)
    .where(inArray(unit.id, [...scope.units]))
    .orderBy(asc(unit.id))
    .for('no key update');
  return unitsInScope(tx, scope);
}

/** The ids of a unit in scope and of those below it; none when it is not in scope. */
export async function branchOf(db: Executor, scope: Scope, unitId: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive branch(id) as (
      select id from unit where id = ${unitId} and id = ${anyOf(scope.units)}
      union select unit.id from unit join branch on unit.parent_id = branch.id where unit.id = ${anyOf(scope.units)}
    ) select id from branch`);
  return rows.map(({ id }) => id);
}

type UnitValues = Omit<UnitRow, 'id'>;

export async function insertUnit(tx: Executor, scope: Scope, id: string, values: UnitValues): Promise<void> {
  const { places, ...columns } = values;
  await tx.insert(unit).values({ id, ...columns });
  await setUnitPlaces(tx, scope, id, places);
}

/** Replaces what a unit of the scope is. */
export async function replaceUnit(tx: Executor, scope: Scope, id: string, values: UnitValues): Promise<void> {
  const { places, ...columns } = values;
  await tx
    .update(unit)
    .set(columns)
    .where(and(eq(unit.id, id), inArray(unit.id, [...scope.units])));
  await tx.delete(unitPlace).where(eq(unitPlace.unitId, id));
  await setUnitPlaces(tx, scope, id, places);
}

async function setUnitPlaces(tx: Executor, _scope: Scope, unitId: string, places: readonly string[]): Promise<void> {
  if (places.length > 0) await tx.insert(unitPlace).values(places.map((placeKey) => ({ unitId, placeKey })));
}
