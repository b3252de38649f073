import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endOwnSessionOf } from '@/db/queries/sessions';
import { NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Ends one session of the viewer's own account. Throws `NotFound` for any other, and for one that has ended already. */
export async function endOwnSession(viewer: Viewer, sessionId: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'account.own');
  await db.transaction(async (tx) => {
    if (!(await endOwnSessionOf(tx, scope, sessionId))) throw new NotFound('session');
    await record(tx, scope, `person:${scope.viewerId}`, { act: 'end-session' });
  });
}
