import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { boundsOf } from './bound-by';
import type { Db } from './client';
import type { Work } from './timeouts';

const dialect = new PgDialect();

type Streaming = {
  readonly rowsAtOnce: number;
  /** Its bounds instead of the pool's. */
  readonly work?: Work;
  /** Which share of the rows the plan is made for; a small one gives the first rows at once. */
  readonly plannedShare?: number;
};

/**
 * A query's rows in batches through a server cursor on a connection of its own, read only and in one snapshot: neither side
 * holds more than a batch, and each batch is a statement that has its own time. Leaving the loop early closes the cursor and
 * gives the connection back. Throws `StoreBusy` when no connection is free in time.
 */
export async function* streamRows<T>(db: Db, query: SQL, { rowsAtOnce, work, plannedShare }: Streaming) {
  const { sql: text, params } = dialect.sqlToQuery(query);
  const connection = await db.$client.reserve();
  try {
    await connection`begin isolation level repeatable read read only`;
    if (work) await connection.unsafe(boundsOf(work));
    if (plannedShare) await connection.unsafe(`set local cursor_tuple_fraction = ${plannedShare}`);
    await connection.unsafe(`declare streamed no scroll cursor for ${text}`, params as never[]);
    for (;;) {
      const rows = await connection.unsafe(`fetch ${rowsAtOnce} from streamed`);
      if (rows.length > 0) yield rows as unknown as T[];
      if (rows.length < rowsAtOnce) break;
    }
  } finally {
    await connection`rollback`.catch(() => {});
    connection.release();
  }
}
