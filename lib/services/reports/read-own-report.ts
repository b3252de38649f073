import { type Db, database } from '@/db/client';
import { ownReport } from '@/db/queries/reports';
import { NotFound } from '@/lib/domain/errors';
import { correctable } from '@/lib/domain/opinion/correctable';
import type { OwnReportExplained } from '@/lib/domain/opinion/own-report';
import { explainStored } from '@/lib/domain/opinion/stored-reading';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { lexiconInUse } from '../words/lexicon-in-use';

/**
 * One of the viewer's own reports by opinion id, with what its reading hangs on. Throws `NotFound` for another's, as
 * for none.
 */
export async function readOwnReport(viewer: Viewer, id: number, db: Db = database()): Promise<OwnReportExplained> {
  const scope = allow(viewer, 'report.list-own');
  const found = Number.isSafeInteger(id) && id > 0 ? await ownReport(db, scope, id) : null;
  if (!found) throw new NotFound('report');
  const corrected = correctable.filter((field) => found.outcomes.some(({ after }) => field in after));
  return { ...found, ...explainStored(found, corrected, await lexiconInUse(db, scope)) };
}
