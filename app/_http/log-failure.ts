import { AppError } from '@/lib/domain/errors';
import { storeFailureOf } from '@/lib/domain/store-failure';

/**
 * Writes an unforeseen failure to the log without the values of a query, which may hold words of the public; of the
 * database's own failures only those that waiting does not mend.
 */
export function logFailure(error: unknown): void {
  if (error instanceof AppError || storeFailureOf(error)?.status === 503) return;
  const { query, cause } = error as { query?: unknown; cause?: unknown };
  const { code, stack } = (cause ?? {}) as { code?: unknown; stack?: unknown };
  if (typeof query === 'string') console.error('query failed', { code, query, at: framesOf(stack) });
  else console.error(error);
}

/** Where it happened, without the message above: PostgreSQL quotes values in its own. */
function framesOf(stack: unknown): string[] {
  return String(stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map((line) => line.trim());
}
