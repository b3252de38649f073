import { type Db, database } from '@/db/client';
import { unitReach } from '@/db/identity';
import { record } from '@/db/queries/activity';
import { replaceUnit, unitsInScope } from '@/db/queries/units';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { parseUnit, type UnitForm } from '@/lib/domain/input/unit';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { viewerAreas } from '../viewers/viewer-areas';
import { coveredPlaces } from './covered-places';

/**
 * Changes a unit below the viewer's, or the name, kind and cut-off day of the viewer's own: its places and its superior
 * are for the unit above to say, or for a command on the server. Throws `NotFound`, `InvalidInput`.
 */
export async function updateUnit(viewer: Viewer, input: unknown, today: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'unit.manage');
  const id = String((input as { unitId?: unknown } | null)?.unitId ?? '');
  const form = parseUnit(input);
  const stored = (await unitsInScope(db, scope)).find((unit) => unit.id === id);
  if (!stored) throw new NotFound('unit');
  const own = id === scope.unitId && scope.viewerKind !== 'operator';
  const parentId = own ? stored.parentId : await superior(form, id, scope.units, db);
  const within = parentId === null ? [] : (await viewerAreas(parentId, db)).areas;
  const places = own
    ? stored.places
    : await coveredPlaces(db, { field: 'places', given: form.places, within, day: today });
  await db.transaction(async (tx) => {
    await replaceUnit(tx, scope, id, { ...form, parentId, places });
    await record(tx, scope, `unit:${id}`, { act: 'update', kind: form.kind, places: places.length });
  });
}

async function superior(form: UnitForm, id: string, units: readonly string[], db: Db): Promise<string | null> {
  if (form.parentId === null || !units.includes(form.parentId)) {
    throw new InvalidInput([{ field: 'parentId', code: 'unknown_unit' }]);
  }
  const { units: below } = await unitReach(db, id);
  if (below.includes(form.parentId)) throw new InvalidInput([{ field: 'parentId', code: 'under_itself' }]);
  return form.parentId;
}
