import { type Db, database } from '@/db/client';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { dayOfOpinion, listedOpinions } from '@/db/queries/opinion-list';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { readSearch } from '@/lib/domain/search/read-search';

export type NumberedOpinion = {
  readonly id: number;
  /** Left out by the period or by another condition, or among what holds that number as a word. */
  readonly is: 'outside' | 'leftOut' | 'among';
};

/**
 * The item that was searched for by its number alone, where the viewer may see it: why the list does not show it, or that it is one of
 * many. Null for a number asked for with `#` that the list is of.
 */
export async function findNumbered(
  viewer: Viewer,
  filter: Filter,
  db: Db = database(),
): Promise<NumberedOpinion | null> {
  const scope = allow(viewer, 'opinion.read');
  const search = filter.q ? readSearch(filter.q) : null;
  const [asked, ...others] = search?.wanted ?? [];
  if (!search || !asked?.item || others.length + search.excluded.length + search.excludedItems.length > 0) return null;
  const { item: id, phrase } = asked;
  const day = await dayOfOpinion(db, scope, id);
  if (!day) return null;
  if (day < filter.from || day > filter.to) return { id, is: 'outside' };
  const condition = await opinionsMatching(db, scope, filter);
  const [found] = await listedOpinions(db, scope, condition, { after: { day, id: id + 1 }, limit: 1 });
  if (found?.id !== id) return { id, is: 'leftOut' };
  return phrase.length > 0 ? { id, is: 'among' } : null;
}
