import { randomUUID } from 'node:crypto';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { insertUnit } from '@/db/queries/units';
import { InvalidInput } from '@/lib/domain/errors';
import { parseUnit } from '@/lib/domain/input/unit';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { coveredPlaces } from './covered-places';
import { givableAreas } from './givable-areas';

/**
 * Adds a unit under one of the viewer's; its places lie inside those of the unit above. Only a command on the server may
 * add one at the top. `today` (`YYYY-MM-DD`) decides what a place name means. Throws `InvalidInput`.
 */
export async function createUnit(
  viewer: Viewer,
  input: unknown,
  today: string,
  db: Db = database(),
): Promise<{ id: string }> {
  const scope = allow(viewer, 'unit.manage');
  const form = parseUnit(input);
  const atTop = form.parentId === null && scope.viewerKind === 'operator';
  if (!atTop && !scope.units.includes(form.parentId ?? '')) {
    throw new InvalidInput([{ field: 'parentId', code: 'unknown_unit' }]);
  }
  const within = await givableAreas(scope, form.parentId, db);
  const places = await coveredPlaces(db, { field: 'places', given: form.places, within, day: today });
  const id = randomUUID();
  await db.transaction(async (tx) => {
    await insertUnit(tx, scope, id, { ...form, places });
    const { kind, textMonths, reporterMonths } = form;
    const detail = { act: 'create' as const, kind, places: places.length, textMonths, reporterMonths };
    await record(tx, scope, `unit:${id}`, detail);
  });
  return { id };
}
