import { type Db, database } from '@/db/client';
import { type KeyRow, keysInScope } from '@/db/queries/keys';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';

export type KeyView = Omit<KeyRow, 'placeKeys'> & { readonly places: readonly string[] };

/** The keys of the viewer's unit and of those below it, with the names of the places they are narrowed to. */
export async function listKeys(viewer: Viewer, db: Db = database()): Promise<KeyView[]> {
  const scope = allow(viewer, 'key.manage');
  const [rows, directory] = await Promise.all([keysInScope(db, scope), placeDirectory(db)]);
  return rows.map(({ placeKeys, ...row }) => ({
    ...row,
    places: (placeKeys ?? []).map((key) => directory.get(key)?.name ?? key),
  }));
}
