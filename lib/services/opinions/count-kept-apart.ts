import { type Db, database } from '@/db/client';
import { type KeptApart, tellsApart } from '@/lib/domain/board/kept-apart';
import type { Filter } from '@/lib/domain/filter/filter';
import { reachOf } from '@/lib/domain/filter/reach';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { keptApartIn } from './kept-apart-in';
import { requirePlaceInScope } from './place-in-scope';

/**
 * What is told of the items that the list of a filter leaves out because they are kept apart from the viewer. Throws
 * `NotAllowed` for a place outside the viewer's areas.
 */
export async function countKeptApart(viewer: Viewer, filter: Filter, db: Db = database()): Promise<KeptApart> {
  const scope = allow(viewer, 'opinion.read');
  const directory = await placeDirectory(db);
  requirePlaceInScope(scope, filter, directory);
  const reach = reachOf(directory, scope.areas, filter);
  if (scope.apart) return null;
  if (!reach || !tellsApart(filter)) return 'untold';
  const told = await keptApartIn(db, scope, reach, [filter]);
  return told?.[0]?.all ?? null;
}
