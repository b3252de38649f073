import { type Db, database } from '@/db/client';
import { searchWordsMade } from '@/db/queries/search-state';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * Whether every item is found by all of its words: null then. After an upgrade that was stopped, how many of a hundred items have their
 * search words.
 */
export async function readSearchState(
  viewer: Viewer,
  db: Db = database(),
): Promise<{ readonly percent: number } | null> {
  const scope = allow(viewer, 'opinion.read');
  const percent = await searchWordsMade(db, scope);
  return percent === null ? null : { percent };
}
