const driverCodes = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'store_unavailable',
]);
/** SQLSTATE: connection exceptions, too many connections, shutting down, starting up, failing over. */
const serverCodes = /^(08...|53300|57P0[123]|25006)$/;

/** True when the error, or what caused it, says that the database did not answer. */
export function isStoreFailure(error: unknown): boolean {
  for (let at = error, depth = 0; at && depth < 6; at = (at as { cause?: unknown }).cause, depth++) {
    const { code, syscall } = at as { code?: unknown; syscall?: unknown };
    if (typeof code !== 'string') continue;
    if (code === 'ENOENT' ? syscall === 'connect' : driverCodes.has(code) || serverCodes.test(code)) return true;
    if (at instanceof AggregateError && at.errors.some(isStoreFailure)) return true;
  }
  return false;
}
