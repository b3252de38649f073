import { type Db, database } from '@/db/client';
import { ownReport } from '@/db/queries/reports';
import { NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';
import type { OwnReport } from '@/lib/domain/report';

/** One of the viewer's own reports by opinion id. Throws `NotFound` for another's, as for none. */
export async function readOwnReport(viewer: Viewer, id: number, db: Db = database()): Promise<OwnReport> {
  const scope = allow(viewer, 'report.list-own');
  const found = Number.isSafeInteger(id) && id > 0 ? await ownReport(db, scope, id) : null;
  if (!found) throw new NotFound('report');
  return found;
}
