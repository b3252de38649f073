import { AppError } from './errors';

/** What a caller may do about it: `status` of the answer, and when to try again; null when that would not help. */
type Kind = {
  readonly status: 500 | 503;
  readonly retryAfterSeconds: number | null;
  /** SQLSTATEs, `.` for any sign: https://www.postgresql.org/docs/current/errcodes-appendix.html */
  readonly states: RegExp | null;
};

/** Every way in which the database, and not the caller, is why something was not done. `lib/strings/errors.ts` has the words. */
const storeFailures = {
  /** Connection exceptions, shutting down, starting up, gone; and what the driver says. */
  store_unavailable: { status: 503, retryAfterSeconds: 30, states: /^(08...|57P0[1234])$/ },
  /** No connection of ours was free in time. */
  store_busy: { status: 503, retryAfterSeconds: 10, states: null },
  store_disk_full: { status: 503, retryAfterSeconds: 300, states: /^53100$/ },
  store_out_of_memory: { status: 503, retryAfterSeconds: 60, states: /^53[02]00$/ },
  store_too_many_connections: { status: 503, retryAfterSeconds: 30, states: /^53300$/ },
  store_read_only: { status: 503, retryAfterSeconds: 60, states: /^25006$/ },
  /** A statement, or a transaction as a whole, that took longer than it may. */
  store_too_slow: { status: 503, retryAfterSeconds: 30, states: /^(57014|25P04)$/ },
  /** Somebody else held what was needed: too long, or each waited for the other. */
  store_locked: { status: 503, retryAfterSeconds: 10, states: /^(55P03|40001|40P01)$/ },
  /** Nothing was asked for too long within a transaction. */
  store_idle: { status: 503, retryAfterSeconds: 10, states: /^25P03$/ },
  store_io_error: { status: 500, retryAfterSeconds: null, states: /^(58000|58030|58P0[12])$/ },
  store_damaged: { status: 500, retryAfterSeconds: null, states: /^XX00[12]$/ },
} as const satisfies Record<string, Kind>;

export type StoreFailureCode = keyof typeof storeFailures;
export type StoreFailure = Pick<Kind, 'status' | 'retryAfterSeconds'> & { readonly code: StoreFailureCode };

/** No connection to the database was free in time; nothing was done. */
export class StoreBusy extends AppError {
  readonly code = 'store_busy' satisfies StoreFailureCode;
}

/** The database has a statement and does not answer; whether it was done nobody knows. */
export class StoreSilent extends AppError {
  readonly code = 'store_unavailable' satisfies StoreFailureCode;
  constructor() {
    super('the database does not answer');
  }
}

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
]);
const causesLookedAt = 6;

/** How the database failed, when that is what the error, or what caused it, says; else null. */
export function storeFailureOf(error: unknown): StoreFailure | null {
  for (let at = error, depth = 0; at && depth < causesLookedAt; at = (at as { cause?: unknown }).cause, depth++) {
    const { code, syscall } = at as { code?: unknown; syscall?: unknown };
    const kind = typeof code === 'string' ? kindOf(code, syscall) : null;
    if (kind) {
      const { status, retryAfterSeconds } = storeFailures[kind];
      return { code: kind, status, retryAfterSeconds };
    }
    if (at instanceof AggregateError) {
      const inner = at.errors.map(storeFailureOf).find(Boolean);
      if (inner) return inner;
    }
  }
  return null;
}

/** True when the database is why something was not done. */
export function isStoreFailure(error: unknown): boolean {
  return storeFailureOf(error) !== null;
}

function kindOf(code: string, syscall: unknown): StoreFailureCode | null {
  if (Object.hasOwn(storeFailures, code)) return code as StoreFailureCode;
  if (code === 'ENOENT') return syscall === 'connect' ? 'store_unavailable' : null;
  if (driverCodes.has(code)) return 'store_unavailable';
  const kinds = Object.keys(storeFailures) as StoreFailureCode[];
  return kinds.find((kind) => storeFailures[kind].states?.test(code)) ?? null;
}
