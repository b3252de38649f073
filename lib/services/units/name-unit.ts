import { type Db, database } from '@/db/client';
import { unitsByIds } from '@/db/queries/units';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** What one of the viewer's units is called; null when it is none of them. */
export async function nameUnit(viewer: Viewer, unitId: string, db: Db = database()): Promise<string | null> {
  const scope = allow(viewer, 'unit.manage');
  const [found] = await unitsByIds(db, scope, [unitId]);
  return found?.name ?? null;
}
