import { type Db, database } from '@/db/client';
import { unitsByIds } from '@/db/queries/units';
import { listedUnits } from '@/db/queries/units-list';
import { type ListAsked, type ListPage, pageOf, rowsAPage } from '@/lib/domain/lists/lists';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { type UnitView, viewOf } from './unit-view';

/** `depth` is how far a unit stands under the viewer's own, `above` what its superior is called. */
export type UnitInTree = UnitView & { readonly depth: number; readonly above: string | null };

/**
 * A page of the viewer's unit and all below it, each after its superior, with the places they cover. An `after` that is gone
 * begins anew.
 */
export async function listUnits(
  viewer: Viewer,
  { filter = {}, after }: ListAsked<'units'> = {},
  db: Db = database(),
): Promise<ListPage<UnitInTree>> {
  const scope = allow(viewer, 'unit.manage');
  const found = await listedUnits(db, scope, filter, { after, limit: rowsAPage + 1 });
  if (after && found.rows.length === 0) return listUnits(viewer, { filter }, db);
  const page = pageOf(found);
  const ids = page.rows.map(({ id }) => id);
  const [rows, directory] = await Promise.all([unitsByIds(db, scope, ids), placeDirectory(db)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const placed = page.rows.flatMap(({ id, depth, above }) => {
    const row = byId.get(id);
    return row ? [{ ...viewOf(row, directory), depth, above }] : [];
  });
  return { ...page, rows: placed };
}
