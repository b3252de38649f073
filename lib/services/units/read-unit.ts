import { type Db, database } from '@/db/client';
import { unitsByIds } from '@/db/queries/units';
import { NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { type UnitView, viewOf } from './unit-view';

/** The viewer's unit or one below it, with the places it covers, and what the unit above it is called. Throws `NotFound`. */
export async function readUnit(
  viewer: Viewer,
  unitId: string,
  db: Db = database(),
): Promise<UnitView & { readonly above: string | null }> {
  const scope = allow(viewer, 'unit.manage');
  const [[row], directory] = await Promise.all([unitsByIds(db, scope, [unitId]), placeDirectory(db)]);
  if (!row) throw new NotFound('unit');
  const [above] = row.parentId === null ? [] : await unitsByIds(db, scope, [row.parentId]);
  return { ...viewOf(row, directory), above: above?.name ?? null };
}
