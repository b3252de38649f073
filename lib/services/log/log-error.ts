import { whatMayBeSaid } from '@/lib/domain/log/what-may-be-said';
import { ownLogs } from './own-log';

/**
 * Writes down that something failed: what `whatMayBeSaid` of the error, and in whose request. The one way by which an
 * error gets into the log; one that was written down already is not again.
 */
export function logError(error: unknown, level: 'error' | 'warn' = 'error'): void {
  const { failures, current, written } = ownLogs();
  if (typeof error === 'object' && error !== null) {
    if (written.has(error)) return;
    written.add(error);
  }
  failures[level]({ request: current.getStore(), failure: whatMayBeSaid(error) });
}
