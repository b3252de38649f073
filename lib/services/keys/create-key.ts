import { randomBytes, randomUUID } from 'node:crypto';
import { type Db, database } from '@/db/client';
import { topUnits } from '@/db/identity';
import { record } from '@/db/queries/activity';
import { insertKey } from '@/db/queries/keys';
import { InvalidInput } from '@/lib/domain/errors';
import { type NewKey, parseNewKey } from '@/lib/domain/input/key';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { coveredPlaces } from '../units/covered-places';
import { viewerAreas } from '../viewers/viewer-areas';
import { hashKey } from './recognise-key';

/**
 * Makes a key for a program of a unit in scope, narrowed to places when some are given. The key is in the answer and
 * nowhere else; only its hash is kept. One that reads metrics concerns the whole installation: an administrator of the top
 * unit alone makes it, for that unit and without places. Throws `InvalidInput` (`unknown_unit`, `top_unit_only`, `unknown_place`, `outside_area` …).
 */
export async function createKey(
  viewer: Viewer,
  input: unknown,
  today: string,
  db: Db = database(),
): Promise<{ id: string; key: string }> {
  const scope = allow(viewer, 'key.manage');
  const form = parseNewKey(input);
  if (!scope.units.includes(form.unitId)) throw new InvalidInput([{ field: 'unitId', code: 'unknown_unit' }]);
  if (form.kind === 'metrics') await requireTopUnit(scope, form, db);
  const { areas } = await viewerAreas(form.unitId, db);
  const places = await coveredPlaces(db, { field: 'places', given: form.places, within: areas, day: today });
  const id = randomUUID();
  const key = `nd_${randomBytes(32).toString('base64url')}`;
  const { label, unitId, kind } = form;
  await db.transaction(async (tx) => {
    const placeKeys = places.length > 0 ? places : null;
    await insertKey(tx, scope, { id, unitId, label, kind, prefix: key.slice(0, 9), hash: hashKey(key), placeKeys });
    await record(tx, scope, `key:${id}`, { act: 'create', unit: unitId, kind, places: places.length });
  });
  return { id, key };
}

async function requireTopUnit(scope: Scope, { unitId, places }: NewKey, db: Db): Promise<void> {
  const tops = await topUnits(db);
  if (!tops.includes(scope.unitId) || !tops.includes(unitId))
    throw new InvalidInput([{ field: 'kind', code: 'top_unit_only' }]);
  if (places.length > 0) throw new InvalidInput([{ field: 'places', code: 'no_places_for_metrics' }]);
}
