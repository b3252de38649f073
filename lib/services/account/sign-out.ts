import { type Db, database } from '@/db/client';
import { identityById } from '@/db/identity';
import { noteSession } from '@/db/note-session';
import { authentication, sessionCookieName } from '../authentication';
import { cookieHeader } from './cookie-values';

/** Ends the session a cookie's signed value stands for. Nothing happens when there is none. */
export async function signOut(cookie: string, db: Db = database()): Promise<void> {
  const auth = await authentication(db);
  const headers = new Headers(cookieHeader(sessionCookieName, cookie));
  const found = await auth.api.getSession({ headers });
  // better-auth's own sign-out hides a failing store and would leave the session open
  if (!found) return;
  await (await auth.$context).internalAdapter.deleteSession(found.session.token);
  await noteSession(db, 'session.end', await identityById(db, found.session.userId), {});
}
