import { type Db, database } from '@/db/client';
import { listedUnits, type UnitStanding } from '@/db/queries/units-list';
import { mostOffered } from '@/lib/domain/lists/lists';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** `above` is what its superior is called. */
export type UnitOption = Pick<UnitStanding, 'id' | 'name' | 'above'>;

/** All units the viewer may choose of, or null when they are too many for that and one is looked for by its name. */
export async function offerUnits(viewer: Viewer, db: Db = database()): Promise<readonly UnitOption[] | null> {
  const scope = allow(viewer, 'unit.manage');
  if (scope.units.length > mostOffered) return null;
  const { rows } = await listedUnits(db, scope, {}, { limit: mostOffered });
  return rows.map(({ id, name, above }) => ({ id, name, above }));
}
