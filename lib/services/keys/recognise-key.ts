import { createHash } from 'node:crypto';
import { type Db, database } from '@/db/client';
import { type KeyIdentity, keyByHash } from '@/db/identity';
import type { Viewer } from '@/lib/domain/permissions';
import { unplacedIn } from '@/lib/domain/places/place';
import { placeDirectory } from '../places/place-directory';
import { coveredAreas, viewerAreas } from '../viewers/viewer-areas';

/** `nd_` and 43 characters of base64url: 256 random bits, so a plain SHA-256 is safe to keep and quick to look up. */
const keyShape = /^nd_[\w-]{43}$/;

export function hashKey(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The program an API key belongs to, or null when the key is unknown or revoked. */
export async function recogniseKey(token: string, db: Db = database()): Promise<Viewer | null> {
  if (!keyShape.test(token)) return null;
  const key = await keyByHash(db, hashKey(token));
  if (!key) return null;
  if (key.kind === 'metrics') return monitor(key);
  const reach = await viewerAreas(key.unitId, db);
  const areas = key.placeKeys ? await narrowed(key.placeKeys, reach, db) : reach.areas;
  return { kind: 'key', id: key.id, roles: ['system'], unitId: key.unitId, units: reach.units, areas, duty: null };
}

/** Measures, and sees no item. */
function monitor({ id, unitId }: KeyIdentity): Viewer {
  return { kind: 'key', id, roles: ['monitor'], unitId, units: [], areas: [], duty: null };
}

/** A key loses the places its unit has lost since. */
async function narrowed(
  placeKeys: readonly string[],
  reach: { units: readonly string[]; areas: readonly string[] },
  db: Db,
): Promise<string[]> {
  const directory = await placeDirectory(db);
  const held = placeKeys.filter((key) => directory.contains(reach.areas, key));
  return [...(await coveredAreas(held, db)), ...reach.units.map(unplacedIn)];
}
