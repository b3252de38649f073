import { type Db, database } from '@/db/client';
import { dropExpiredSessions, type Identity } from '@/db/identity';
import { noteSession } from '@/db/note-session';
import { deviceName } from '@/lib/domain/account/device';
import { ProviderFailed } from '@/lib/domain/account/provider';
import { cookieHeader, cookieSetBy } from '../account/cookie-values';
import { sessionCookieName } from '../authentication';
import { inTime } from './in-time';
import { attemptCookieName, providerAuthentication } from './provider-authentication';
import { setProvider } from './read-provider-settings';
import { recogniseSubject } from './recognise-subject';

/**
 * Opens a session for whom the provider sent back with `answer`, its query, to the browser that holds `attempt` and
 * calls itself `userAgent`. Gives the signed value the session's cookie holds. Throws `ProviderFailed`.
 */
export async function finishProviderSignIn(
  answer: URLSearchParams,
  attempt: string | null,
  db: Db = database(),
  userAgent = '',
): Promise<{ cookie: string }> {
  const settings = setProvider();
  if (!attempt) throw new ProviderFailed('expired');
  return inTime(async (deadline) => {
    let person: Identity | null = null;
    const auth = await providerAuthentication(db, {
      settings,
      deadline,
      recognise: async (vouched) => {
        person = await recogniseSubject(vouched, settings.issuer, db);
      },
    });
    const told = await auth.api.callbackOAuth({
      method: 'GET',
      params: { id: settings.issuer },
      query: Object.fromEntries(answer),
      headers: new Headers({
        ...cookieHeader(attemptCookieName, attempt),
        'user-agent': deviceName(userAgent),
      }),
      asResponse: true,
    });
    const cookie = cookieSetBy(told, sessionCookieName);
    if (!cookie) throw failureAt(told.headers.get('location'));
    await dropExpiredSessions(db);
    await noteSession(db, 'session.begin', person, { way: 'provider', ok: true });
    return { cookie };
  });
}

/** better-auth says why in the address it would lead to. */
function failureAt(location: string | null): ProviderFailed {
  const told = new URL(location ?? '', 'http://here.invalid').searchParams.get('error') ?? '';
  const why = /^[a-z]+(_[a-z]+){0,5}$/.test(told) ? told.slice(0, 60) : 'unknown';
  return new ProviderFailed(why.startsWith('state_') ? 'expired' : 'refused', why);
}
