import type { Db } from '@/db/client';
import { unitsInScope } from '@/db/queries/units';
import type { Scope } from '@/lib/domain/permissions';
import { coveredAreas } from '../viewers/viewer-areas';

/**
 * The areas inside which a unit under `unitId` may be given places: those of the nearest unit, from there up to the
 * viewer's own, that covers any; `null` for anywhere. Where none covers any, a top unit and a command on the server may
 * give what they like, and any other unit nothing: it sees what it received, and must not widen that by a unit below it.
 */
export async function givableAreas(scope: Scope, unitId: string | null, db: Db): Promise<readonly string[] | null> {
  if (unitId === null) return null;
  const units = new Map((await unitsInScope(db, scope)).map((unit) => [unit.id, unit]));
  for (let at = units.get(unitId); at; at = units.get(at.parentId ?? '')) {
    if (at.places.length > 0) return coveredAreas(at.places, db);
    if (at.parentId === null) return null;
  }
  return scope.viewerKind === 'operator' ? null : [];
}
