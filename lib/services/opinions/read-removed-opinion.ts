import { type Db, database } from '@/db/client';
import { removedInScope } from '@/db/queries/removals';
import { NotFound } from '@/lib/domain/errors';
import type { RemovedOpinion } from '@/lib/domain/opinion/removed-opinion';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * When and why an item of the viewer's units was taken out. Throws `NotFound` when none of that number was, and of one that
 * was kept apart from the viewer, as before.
 */
export async function readRemovedOpinion(viewer: Viewer, id: number, db: Db = database()): Promise<RemovedOpinion> {
  const scope = allow(viewer, 'opinion.read');
  const found = Number.isSafeInteger(id) ? await removedInScope(db, scope, id) : null;
  if (!found || (found.apart && !scope.apart)) throw new NotFound('opinion');
  const { apart: _, ...removed } = found;
  return removed;
}
