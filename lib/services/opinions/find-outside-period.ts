import { type Db, database } from '@/db/client';
import { dayOfOpinion } from '@/db/queries/opinion-list';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { readSearch } from '@/lib/domain/search/read-search';

/** The number of an item that was searched for by its number alone and that the viewer may see, when it is of no day of the period; else null. */
export async function findOutsidePeriod(viewer: Viewer, filter: Filter, db: Db = database()): Promise<number | null> {
  const scope = allow(viewer, 'opinion.read');
  const search = filter.q ? readSearch(filter.q) : null;
  const item = search?.wanted[0]?.item;
  if (!search || !item || search.wanted.length + search.excluded.length > 1) return null;
  const day = await dayOfOpinion(db, scope, item);
  return day && (day < filter.from || day > filter.to) ? item : null;
}
