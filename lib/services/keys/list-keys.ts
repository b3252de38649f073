import { type Db, database } from '@/db/client';
import { type KeyRow, listedKeys } from '@/db/queries/keys';
import { type ListAsked, type ListPage, pageOf, rowsAPage } from '@/lib/domain/lists/lists';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';

export type KeyView = Omit<KeyRow, 'placeKeys'> & { readonly places: readonly string[] };

/**
 * A page of the keys of the viewer's unit and of those below it, newest first, with the names of the places they are narrowed to.
 * An `after` that is gone begins anew.
 */
export async function listKeys(
  viewer: Viewer,
  { filter = {}, after }: ListAsked<'keys'> = {},
  db: Db = database(),
): Promise<ListPage<KeyView>> {
  const scope = allow(viewer, 'key.manage');
  const found = await listedKeys(db, scope, filter, { after, limit: rowsAPage + 1 });
  if (after && found.rows.length === 0) return listKeys(viewer, { filter }, db);
  const directory = await placeDirectory(db);
  const rows = found.rows.map(({ placeKeys, ...row }) => ({
    ...row,
    places: (placeKeys ?? []).map((key) => directory.get(key)?.name ?? key),
  }));
  return pageOf({ ...found, rows });
}
