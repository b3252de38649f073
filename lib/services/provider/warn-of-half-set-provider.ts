import { ProviderFailed } from '@/lib/domain/account/provider';
import { logNotice } from '../log/log-notice';
import { readProviderSettings } from './read-provider-settings';

/** Says in the server's log, at its start, why an identity provider that somebody meant to set is not offered. */
export function warnOfHalfSetProvider(log: typeof logNotice = logNotice): void {
  try {
    readProviderSettings();
  } catch (error) {
    if (!(error instanceof ProviderFailed)) throw error;
    log('provider_not_set', { why: error.why });
  }
}
