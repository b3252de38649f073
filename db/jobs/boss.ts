import { type SQL, sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import type { Executor } from '../client';

/** Where pg-boss keeps its tables. */
export const jobSchema = 'pgboss';

/** For how long the page tells of a run; and then its tables of what was taken off there. */
const keptDays = 60;
const archivedDays = 1;

type Row = Record<string, unknown>;
type Ask = (text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/** pg-boss over `ask` instead of connections of its own. It is never started: it keeps no clock and polls nothing. */
export function bossAsking(ask: Ask): PgBoss {
  return new PgBoss({
    schema: jobSchema,
    schedule: false,
    supervise: false,
    archiveCompletedAfterSeconds: keptDays * 86_400,
    deleteAfterDays: archivedDays,
    db: { executeSql: async (text, values = []) => ({ rows: [...(await ask(text, values.map(asParameter)))] }) },
  });
}

/** pg-boss within a transaction, or on any free connection of a pool. */
export function bossOver(executor: Executor): PgBoss {
  return bossAsking((text, values) => executor.execute<Row>(statement(text, values)));
}

/** The driver takes neither `undefined` nor objects. */
function asParameter(value: unknown): unknown {
  if (value === undefined) return null;
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
  return isPlain ? JSON.stringify(value) : value;
}

/** `$1 … $n` as drizzle has them. */
function statement(text: string, values: readonly unknown[]): SQL {
  const parts = text.split(/\$(\d+)/);
  return sql.join(parts.map((part, at) => (at % 2 ? sql`${sql.param(values[Number(part) - 1])}` : sql.raw(part))));
}
