import { type Db, database } from '@/db/client';
import { cookieSetBy } from '../account/cookie-values';
import { inTime } from './in-time';
import { attemptCookieName, providerAuthentication } from './provider-authentication';
import { setProvider } from './read-provider-settings';

/**
 * Where the browser goes to sign in with the identity provider, and what its cookie holds until it comes back, at most
 * ten minutes. Throws `ProviderFailed` (`half_set`, `away`).
 */
export async function beginProviderSignIn(db: Db = database()): Promise<{ address: string; attempt: string }> {
  const settings = setProvider();
  return inTime(async (deadline) => {
    const auth = await providerAuthentication(db, { settings, deadline, recognise: async () => {} });
    const body = { provider: settings.issuer, callbackURL: '/', disableRedirect: true };
    const begun = await auth.api.signInSocial({ body, returnHeaders: true });
    const attempt = cookieSetBy(begun, attemptCookieName);
    const address = begun.response.url;
    if (!attempt || !address) throw new Error('better-auth began no attempt');
    return { address, attempt };
  });
}
