import { whatMayBeSaid } from '@/lib/domain/log/what-may-be-said';
import { logError } from '@/lib/services/log/log-error';
import { logNotice } from '@/lib/services/log/log-notice';

const complaints = ['error', 'trace', 'warn'] as const;
const remarks = ['debug', 'dir', 'info', 'log', 'table'] as const;

/**
 * From now on what the framework and the packages print, and what nobody catches, goes to the log instead: errors as
 * `logError` writes them, and of other complaints only where they were said, since anything may stand in them.
 */
export function quietConsole(): void {
  const complain = (...given: unknown[]) => {
    const errors = given.filter((one) => one instanceof Error);
    for (const error of errors) logError(error);
    if (errors.length === 0) logNotice('runtime_said', { frames: whatMayBeSaid(new Error()).frames });
  };
  for (const method of complaints) console[method] = complain;
  for (const method of remarks) console[method] = () => {};
  process.removeAllListeners('warning');
  process.on('warning', (warning) => logError(warning, 'warn'));
  process.on('uncaughtException', (error) => logError(error));
  process.on('unhandledRejection', (error) => logError(error));
}
