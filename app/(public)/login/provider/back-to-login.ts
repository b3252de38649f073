import { logFailure } from '@/app/_http/log-failure';
import { seeOther } from '@/app/_http/see-other';
import { ProviderFailed } from '@/lib/domain/account/provider';
import { isStoreFailure } from '@/lib/domain/store-failure';
import { logNotice } from '@/lib/services/log/log-notice';

/** Does its part of a sign-in by the identity provider; what fails leads back to the sign-in page, which says why. */
export async function orBackToLogin(next: string, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    logFailure(error);
    if (isStoreFailure(error)) return seeOther(`/unavailable?back=${encodeURIComponent('/login')}`);
    if (!(error instanceof ProviderFailed)) throw error;
    if (['half_set', 'away', 'refused'].includes(error.reason)) {
      logNotice('provider_failed', { why: `${error.reason}${error.why && `, ${error.why}`}` });
    }
    return seeOther(`/login?${new URLSearchParams({ next, provider: error.reason })}`);
  }
}
