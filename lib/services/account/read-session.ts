import { type Db, database } from '@/db/client';
import { type Identity, identityBySession, requiredRoles, settingValue } from '@/db/identity';
import { owesSecondFactor } from '@/lib/domain/account/second-factor-duty';
import type { Viewer } from '@/lib/domain/permissions';
import { authentication, sessionCookieName } from '../authentication';
import { viewerOf } from '../viewers/viewer-for-person';
import { cookieHeader } from './cookie-values';

/** A signed-in person, as pages need them. `demo` is true while a demonstration is loaded. */
export type Session = {
  /** The session's own id; what its cookie holds is another. */
  id: string;
  viewer: Viewer;
  person: Pick<Identity, 'id' | 'name' | 'username' | 'roles'>;
  unit: Identity['unit'];
  demo: boolean;
};

/**
 * The session a cookie's signed value stands for, or null when it is forged, ended, older than any may be, or its person
 * is no longer active. Reading it keeps it running.
 */
export async function readSession(cookie: string, db: Db = database()): Promise<Session | null> {
  const auth = await authentication(db);
  const headers = new Headers(cookieHeader(sessionCookieName, cookie));
  const found = await auth.api.getSession({ headers });
  if (!found) return null;
  const identity = await identityBySession(db, found.session.id);
  if (!identity?.active) return null;
  const { id, name, username, roles, unit } = identity;
  const asking = Promise.all([settingValue(db, 'demo').then((value) => value !== null), requiredRoles(db)]);
  const byProvider = found.session.signedInWith === 'provider';
  const owes = asking.then(([demo, required]) =>
    owesSecondFactor({ roles, hasSecondFactor: identity.twoFactorEnabled, byProvider, demo }, required),
  );
  const [viewer, [demo]] = await Promise.all([viewerOf(identity, db, { byProvider, owes }), asking]);
  return { id: found.session.id, viewer, person: { id, name, username, roles }, unit, demo };
}
