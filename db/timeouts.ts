/** Milliseconds; 0 is without an end. A statement, a wait for a lock, a transaction in which nothing happens. */
export type Timeouts = { readonly statementMs: number; readonly lockMs: number; readonly idleInTransactionMs: number };

/** How long PostgreSQL lets each kind of work go on. `docs/running.md` names every one of them. */
export const timeouts = {
  /** Whatever somebody waits for: pages, forms, the API. */
  page: { statementMs: 30_000, lockMs: 10_000, idleInTransactionMs: 60_000 },
  /** One transaction of many: a chunk of an upload, a step of folding, a batch read again. */
  chunk: { statementMs: 120_000, lockMs: 60_000, idleInTransactionMs: 120_000 },
  /** One piece of a download: it is fetched in pieces, and between them the transaction waits for the reader. */
  export: { statementMs: 60_000, lockMs: 10_000, idleInTransactionMs: 60_000 },
  /** What goes through whole tables: recounting, taking the demonstration out, measuring. */
  upkeep: { statementMs: 3_600_000, lockMs: 60_000, idleInTransactionMs: 600_000 },
  /** Bringing the database up to date: a change may rewrite a large table, but never waits long for others. */
  migration: { statementMs: 0, lockMs: 120_000, idleInTransactionMs: 600_000 },
  /** Whether anything can be stored. */
  health: { statementMs: 1_500, lockMs: 500, idleInTransactionMs: 5_000 },
} as const satisfies Record<string, Timeouts>;

export type Work = keyof typeof timeouts;

/** How long anybody waits for a free connection of a pool before being told that the database is busy. */
export const connectionWaitMs = 10_000;

/** PostgreSQL ends a statement itself, and says so: whose word is this late does not come. */
const graceMs = 5_000;

/** How long the answer to a statement is waited for, in milliseconds; 0 is without an end. */
export function answerMsOf(work: Work): number {
  const { statementMs } = timeouts[work];
  return statementMs && statementMs + graceMs;
}

/** The bounds of `work` by PostgreSQL's names, in milliseconds. */
export function settingsOf(work: Work) {
  const { statementMs, lockMs, idleInTransactionMs } = timeouts[work];
  return {
    statement_timeout: statementMs,
    lock_timeout: lockMs,
    idle_in_transaction_session_timeout: idleInTransactionMs,
  };
}
