import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Db } from './client';

const dialect = new PgDialect();

/**
 * A query's rows in batches through a server cursor, read only and in one snapshot: neither side holds more than a
 * batch. Leaving the loop early closes the cursor and gives the connection back.
 */
export async function* streamRows<T>(db: Db, query: SQL, rowsPerBatch: number): AsyncGenerator<T[]> {
  const { sql: text, params } = dialect.sqlToQuery(query);
  const connection = await db.$client.reserve();
  try {
    await connection.unsafe('begin isolation level repeatable read read only');
    for await (const rows of connection.unsafe(text, params as never[]).cursor(rowsPerBatch)) yield rows as T[];
  } finally {
    await connection.unsafe('rollback').catch(() => {});
    connection.release();
  }
}
