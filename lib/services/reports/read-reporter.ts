import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { type Reporter, reporterOf } from '@/db/queries/reporter';
import { itemSubject } from '@/lib/domain/audit/item-subject';
import { NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';

export type { Reporter };

/** Who sent the report, for asking back. Looking is itself recorded. Throws `NotFound` outside the viewer's area. */
export async function readReporter(viewer: Viewer, opinionId: number, db: Db = database()): Promise<Reporter> {
  const scope = allow(viewer, 'reporter.read');
  return db.transaction(async (tx) => {
    const found = Number.isSafeInteger(opinionId) ? await reporterOf(tx, scope, opinionId) : null;
    if (!found) throw new NotFound('report');
    await record(tx, scope, itemSubject(opinionId, found.isApart));
    return found.reporter;
  });
}
