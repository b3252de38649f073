import 'server-only';
import { forbidden, notFound, redirect, unstable_rethrow } from 'next/navigation';
import { cache } from 'react';
import { logFailure } from '@/app/_http/log-failure';
import { DutyFirst, NotAllowed, NotFound, NotSignedIn } from '@/lib/domain/errors';
import { may, type Task } from '@/lib/domain/permissions';
import { storeFailureOf } from '@/lib/domain/store-failure';
import { readSession, type Session } from '@/lib/services/account/read-session';
import { noteRefused } from '@/lib/services/audit/note-refused';
import { currentPath, requestId } from './address';
import { sessionCookie } from './cookie';
import { dutyPath } from './duty-path';

export { currentLocale } from './preferences';
export type { Session };

/** Who is signed in, or null. Read once for each request. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const cookie = await sessionCookie();
  return cookie ? readSession(cookie) : null;
});

/**
 * The signed-in person for a page or an action, holding `task` when given. Leads to the sign-in page, to what they have
 * to do first, to "no permission", or to "the database does not answer". Services decide again.
 */
export async function requireViewer(task?: Task): Promise<Session> {
  const session = await requirePerson();
  if (session.viewer.duty) redirect(dutyPath[session.viewer.duty]);
  if (task && !may(session.viewer.roles, task)) return refuse(task);
  return session;
}

/** As `requireViewer`, but lets in a person who still has something to do first: for the pages where it is done. */
export async function requirePerson(): Promise<Session> {
  const session = await shown(currentSession());
  if (!session) redirect(`/login?next=${encodeURIComponent(await currentPath())}`);
  return session;
}

/** Null for what a service does not find, where a page has something better to say of it than that. */
export async function unlessGone<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
}

/**
 * Waits for a page's data; what a service refuses or does not find becomes the page that says so. The page of an unforeseen
 * failure shows the id of its request, by which the log tells more.
 */
export async function shown<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof DutyFirst) redirect(dutyPath[error.duty]);
    if (error instanceof NotAllowed) return refuse(error.task);
    if (error instanceof NotFound) notFound();
    if (error instanceof NotSignedIn) redirect(`/login?next=${encodeURIComponent(await currentPath())}`);
    const failure = storeFailureOf(error);
    if (error instanceof Error && !failure && !('digest' in error)) Object.assign(error, { digest: await requestId() });
    logFailure(error);
    if (failure) redirect(`/unavailable?why=${failure.code}&back=${encodeURIComponent(await currentPath())}`);
    throw error;
  }
}

async function refuse(task: string): Promise<never> {
  const session = await currentSession();
  if (session) await noteRefused(session.viewer, task);
  forbidden();
}
