import { type Db, database } from '@/db/client';
import { unitReach } from '@/db/identity';
import { record } from '@/db/queries/activity';
import { lockedUnits, replaceUnit, type UnitRow, unitsInScope } from '@/db/queries/units';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { parseUnit } from '@/lib/domain/input/unit';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { refuseOutdated, shownUnit } from '@/lib/domain/shown-state';
import { coveredPlaces } from './covered-places';
import { givableAreas } from './givable-areas';

/**
 * Changes a unit below the viewer's, or the name, kind, cut-off day and terms of the viewer's own: its places and its superior
 * are for the unit above to say, or for a command on the server. Throws `NotFound`, `InvalidInput`, `Conflict` when the
 * unit is no longer as `basis` says.
 */
export async function updateUnit(viewer: Viewer, input: unknown, today: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'unit.manage');
  const id = String((input as { unitId?: unknown } | null)?.unitId ?? '');
  const { basis, ...form } = parseUnit(input);
  if (!scope.units.includes(id)) throw new NotFound('unit');
  const own = id === scope.unitId && scope.viewerKind !== 'operator';
  const set = own ? {} : await reachOf(scope, { id, ...form }, today, db);
  await db.transaction(async (tx) => {
    const standing = (await lockedUnits(tx, scope)).find((unit) => unit.id === id);
    if (!standing) throw new NotFound('unit');
    refuseOutdated(basis, shownUnit(standing));
    const { parentId, places } = { ...standing, ...set };
    if (!own && (await unitReach(tx, id)).units.includes(parentId ?? '')) {
      throw new InvalidInput([{ field: 'parentId', code: 'under_itself' }]);
    }
    await replaceUnit(tx, scope, id, { ...form, parentId, places });
    const { kind, textMonths, reporterMonths } = form;
    const detail = { act: 'update' as const, kind, places: places.length, textMonths, reporterMonths };
    await record(tx, scope, `unit:${id}`, detail);
  });
}

/** The superior, one of the viewer's units, and the places inside its own; under the same superior a unit keeps what it has. */
async function reachOf(
  scope: Scope,
  { id, parentId, places }: Pick<UnitRow, 'id' | 'parentId' | 'places'>,
  today: string,
  db: Db,
) {
  if (parentId === null || !scope.units.includes(parentId)) {
    throw new InvalidInput([{ field: 'parentId', code: 'unknown_unit' }]);
  }
  const [areas, units] = await Promise.all([givableAreas(scope, parentId, db), unitsInScope(db, scope)]);
  const kept = units.find((unit) => unit.id === id && unit.parentId === parentId)?.places ?? [];
  const within = areas && [...areas, ...kept];
  return { parentId, places: await coveredPlaces(db, { field: 'places', given: places, within, day: today }) };
}
