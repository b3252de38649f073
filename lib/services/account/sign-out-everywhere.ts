import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endSessionsOf } from '@/db/queries/people';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Ends every session of the viewer's own account, this one too. Gives how many there were. */
export async function signOutEverywhere(viewer: Viewer, db: Db = database()): Promise<{ ended: number }> {
  const scope = allow(viewer, 'account.own');
  return db.transaction(async (tx) => {
    const ended = await endSessionsOf(tx, scope, scope.viewerId);
    await record(tx, scope, `person:${scope.viewerId}`, { act: 'sign-out-everywhere', ended });
    return { ended };
  });
}
