import { type Db, database } from '@/db/client';
import { ownSessions, type SessionRow } from '@/db/queries/sessions';
import { allow, type Viewer } from '@/lib/domain/permissions';

export type { SessionRow };

/** Where the viewer's own account is signed in, last used first. */
export async function listOwnSessions(viewer: Viewer, db: Db = database()): Promise<SessionRow[]> {
  const scope = allow(viewer, 'account.own');
  return ownSessions(db, scope);
}
