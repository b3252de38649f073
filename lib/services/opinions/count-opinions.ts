import { type Db, database } from '@/db/client';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { opinionCount } from '@/db/queries/opinion-list';
import type { Filter } from '@/lib/domain/filter';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { requirePlaceInScope } from './place-in-scope';

/** How many items the filter finds: what the list shows page by page and what an export holds. */
export async function countOpinions(viewer: Viewer, filter: Filter, db: Db = database()): Promise<number> {
  const scope = allow(viewer, 'opinion.read');
  requirePlaceInScope(scope, filter, await placeDirectory(db));
  return opinionCount(db, scope, opinionsMatching(scope, filter));
}
