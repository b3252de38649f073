import { type Db, database } from '@/db/client';
import { removedInScope } from '@/db/queries/removals';
import { NotFound } from '@/lib/domain/errors';
import type { RemovedOpinion } from '@/lib/domain/opinion/removed-opinion';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * When and why a report of the viewer's unit was taken out; who had sent it is not known any more. Throws `NotFound` when
 * none of that number was.
 */
export async function readRemovedReport(viewer: Viewer, id: number, db: Db = database()): Promise<RemovedOpinion> {
  const scope = allow(viewer, 'report.list-own');
  const found = Number.isSafeInteger(id) && id > 0 ? await removedInScope(db, scope, id) : null;
  if (found?.source !== 'report') throw new NotFound('report');
  const { apart: _, ...removed } = found;
  return removed;
}
