import { DrizzleQueryError } from 'drizzle-orm/errors';
import { PgPreparedQuery } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { AppError } from '../lib/domain/errors';
import { whatMayBeSaid } from '../lib/domain/log/what-may-be-said';

/**
 * A statement that failed, told by what kind of failure it is and which part of the store it is about. It stands for what
 * the driver and drizzle throw, whose messages, details and parameters quote the rows that were to be kept.
 */
export class StatementFailed extends Error {
  override readonly name = 'StatementFailed';
  /** The SQLSTATE, or the driver's own code. */
  declare readonly code?: string;
  declare readonly syscall?: string;
  declare readonly severity?: string;
  declare readonly table_name?: string;
  declare readonly column_name?: string;
  declare readonly constraint_name?: string;
}

type Told = { readonly [part in keyof StatementFailed]?: unknown };

/** The same failure without any value; what neither the driver nor drizzle threw is let through. */
export function withoutValues(error: unknown): unknown {
  if (error instanceof DrizzleQueryError) return stripped(error.cause, error);
  const isDrivers = error instanceof postgres.PostgresError || (error instanceof Error && 'parameters' in error);
  return isDrivers ? stripped(error, error) : error;
}

/** `thrown` knows who asked. */
function stripped(cause: unknown, thrown: unknown): unknown {
  if (cause instanceof AppError) return cause;
  const { code, syscall, severity } = (cause ?? {}) as Told;
  const { name, sqlstate, table, column, constraint } = whatMayBeSaid(cause);
  const { frames } = whatMayBeSaid(thrown);
  const about = [table, column, constraint].filter(Boolean).join(', ');
  const failed = new StatementFailed(`a statement failed: ${sqlstate ?? code ?? name}${about && ` (${about})`}`);
  const parts = { code, syscall, severity, table_name: table, column_name: column, constraint_name: constraint };
  const known = Object.entries(parts).filter(([, value]) => typeof value === 'string');
  failed.stack = [`${failed.name}: ${failed.message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');
  return Object.assign(failed, Object.fromEntries(known));
}

type Asks = { queryWithCache(text: string, values: unknown[], ask: () => Promise<unknown>): Promise<unknown> };

const changed = new WeakSet<object>();

/** Has drizzle throw `StatementFailed` where it would throw the statement with all its parameters. */
export function tellWithoutValues(): void {
  const asks = PgPreparedQuery.prototype as unknown as Asks;
  if (changed.has(asks)) return;
  changed.add(asks);
  const inner = asks.queryWithCache;
  asks.queryWithCache = async function (text, values, ask) {
    try {
      return await inner.call(this, text, values, ask);
    } catch (error) {
      throw withoutValues(error);
    }
  };
}
