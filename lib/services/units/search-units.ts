import { type Db, database } from '@/db/client';
import { listedUnits } from '@/db/queries/units-list';
import { allow, type Viewer } from '@/lib/domain/permissions';
import type { UnitOption } from './offer-units';

const mostSuggested = 8;

/** The first units that have words beginning so, for choosing one. */
export async function searchUnits(viewer: Viewer, typed: string, db: Db = database()): Promise<readonly UnitOption[]> {
  const scope = allow(viewer, 'unit.manage');
  const { rows } = await listedUnits(db, scope, { q: typed.slice(0, 150) }, { limit: mostSuggested });
  return rows.map(({ id, name, above }) => ({ id, name, above }));
}
