import { randomBytes, randomUUID } from 'node:crypto';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { insertKey } from '@/db/queries/keys';
import { InvalidInput } from '@/lib/domain/errors';
import { parseNewKey } from '@/lib/domain/input/key';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { coveredPlaces } from '../units/covered-places';
import { viewerAreas } from '../viewers/viewer-areas';
import { hashKey } from './recognise-key';

/**
 * Makes a key for a program of a unit in scope, narrowed to places when some are given. The key is in the answer and
 * nowhere else; only its hash is kept. Throws `InvalidInput` (`unknown_unit`, `unknown_place`, `outside_area` …).
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
  const { areas } = await viewerAreas(form.unitId, db);
  const places = await coveredPlaces(db, { field: 'places', given: form.places, within: areas, day: today });
  const id = randomUUID();
  const key = `nd_${randomBytes(32).toString('base64url')}`;
  const { label, unitId } = form;
  await db.transaction(async (tx) => {
    const placeKeys = places.length > 0 ? places : null;
    await insertKey(tx, scope, { id, unitId, label, prefix: key.slice(0, 9), hash: hashKey(key), placeKeys });
    await record(tx, scope, `key:${id}`, { act: 'create', unit: unitId, places: places.length });
  });
  return { id, key };
}
