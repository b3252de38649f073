import { AppError } from '@/lib/domain/errors';
import { storeFailureOf } from '@/lib/domain/store-failure';
import { logError } from '@/lib/services/log/log-error';

/**
 * Logs what failed at a door. What a person did wrong is no failure of ours; one of the database's that waiting mends is a
 * warning.
 */
export function logFailure(error: unknown): void {
  const failure = storeFailureOf(error);
  if (failure) logError(error, failure.status === 503 ? 'warn' : 'error');
  else if (!(error instanceof AppError)) logError(error);
}
