import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Scope } from '../../lib/domain/permissions';
import { type Db, schema } from '../client';

/** An open transaction of the driver's as queries know a database: a transaction in it is a savepoint. */
export function within(sql: postgres.Sql, tx: postgres.TransactionSql, _scope: Scope): Db {
  const client = Object.assign(tx, {
    options: sql.options,
    begin: (...given: unknown[]) => tx.savepoint(given.at(-1) as (inner: postgres.TransactionSql) => unknown),
  });
  return drizzle(client as unknown as postgres.Sql, { schema }) as Db;
}
