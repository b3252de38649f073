import { type Db, database } from '@/db/client';
import { rolledUp } from '@/db/queries/dashboard';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { opinionCount } from '@/db/queries/opinion-list';
import { counterIn, dimensionsOf } from '@/db/queries/rolled-up-filter';
import { type Filter, rollUpCanCount } from '@/lib/domain/filter/filter';
import { reachOf } from '@/lib/domain/filter/reach';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { requirePlaceInScope } from './place-in-scope';

/** From this number on items are not counted one by one unless that is asked for. */
const mostCounted = 10_000;

/**
 * How many items the filter finds: what the list shows page by page and what an export holds. Exact at any moment; from
 * the roll-up where that can tell, else counted one by one.
 */
export async function countOpinions(viewer: Viewer, filter: Filter, db: Db = database()): Promise<number> {
  const scope = allow(viewer, 'opinion.read');
  return countWithin(db, scope, filter);
}

/** The same; where the roll-up cannot tell, `n` is at most 10,000, and `isMore` says that there are more. */
export async function countUsual(
  viewer: Viewer,
  filter: Filter,
  db: Db = database(),
): Promise<{ readonly n: number; readonly isMore: boolean }> {
  const scope = allow(viewer, 'opinion.read');
  const n = await countWithin(db, scope, filter, mostCounted + 1);
  return { n: Math.min(n, mostCounted), isMore: n === mostCounted + 1 };
}

/** The same for services that asked already what the scope is for. */
export async function countWithin(db: Db, scope: Scope, filter: Filter, most?: number): Promise<number> {
  const directory = await placeDirectory(db);
  requirePlaceInScope(scope, filter, directory);
  const reach = reachOf(directory, scope.areas, filter);
  if (!reach || reach.within || !rollUpCanCount(filter)) {
    return opinionCount(db, scope, await opinionsMatching(db, scope, filter), most);
  }
  return rolledUp.countOf(db, scope, { ...dimensionsOf(filter), areas: reach.areas }, filter, counterIn(filter));
}
