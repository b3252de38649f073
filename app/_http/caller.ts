import { currentSession, type Session } from '@/app/_session/viewer';
import { NotAllowed, NotSignedIn, UnknownKey } from '@/lib/domain/errors';
import { allow, type Task, type Viewer } from '@/lib/domain/permissions';
import { noteRefused } from '@/lib/services/audit/note-refused';
import { recogniseKey } from '@/lib/services/keys/recognise-key';

const read = new WeakMap<Request, Promise<Session | null>>();

/** Who is signed in, for a route handler: read once for each request, as `currentSession` does for pages alone. */
export function sessionOf(request: Request): Promise<Session | null> {
  const session = read.get(request) ?? currentSession();
  read.set(request, session);
  return session;
}

/**
 * Who sends a request to a route handler: the holder of the API key in `Authorization: Bearer …`, else the signed-in
 * person. Throws `NotSignedIn`, `UnknownKey`, `DutyFirst`, or `NotAllowed` when the caller may not do `task` or sends a
 * change from another site.
 */
export async function requireCaller(request: Request, task: Task): Promise<Viewer> {
  const viewer = await callerOf(request, task);
  try {
    allow(viewer, task);
  } catch (error) {
    if (error instanceof NotAllowed && viewer.kind === 'person') await noteRefused(viewer, task);
    throw error;
  }
  return viewer;
}

async function callerOf(request: Request, task: Task): Promise<Viewer> {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const token = /^Bearer\s+(\S+)\s*$/i.exec(authorization)?.[1];
    const viewer = token ? await recogniseKey(token) : null;
    if (!viewer) throw new UnknownKey();
    return viewer;
  }
  const session = await sessionOf(request);
  if (!session) throw new NotSignedIn();
  if (isForeignChange(request)) throw new NotAllowed(task);
  return session.viewer;
}

/** True for a change that another site had the browser send, or a page that has no site of its own (`Origin: null`). */
export function isForeignChange(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const site = request.headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin';
  const origin = request.headers.get('origin');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return origin !== null && !(URL.canParse(origin) && new URL(origin).host === host);
}
