import { sql } from 'drizzle-orm';
import type { Executor } from './client';

/**
 * Counts one attempt under `key` in a window of `windowSeconds` that begins with its first attempt. Gives the seconds
 * to wait when the attempt is one too many, else 0. One statement, so that attempts at once cannot slip through.
 */
export async function countAttempt(db: Executor, key: string, limit: number, windowSeconds: number): Promise<number> {
  const windowMs = windowSeconds * 1000;
  const rows = await db.execute<{ count: number; wait: number }>(sql`
    with clock as (select (extract(epoch from clock_timestamp()) * 1000)::bigint as now)
    insert into rate_limit as held (id, key, count, last_request)
    select ${key}, ${key}, 1, now from clock
    on conflict (key) do update set
      count = case when held.last_request + ${windowMs} <= excluded.last_request then 1 else least(held.count + 1, 1000000) end,
      last_request = case when held.last_request + ${windowMs} <= excluded.last_request
        then excluded.last_request else held.last_request end
    returning count,
      ceil((last_request + ${windowMs} - (select now from clock)) / 1000.0)::int as wait`);
  const held = rows[0];
  return held && held.count > limit ? Math.max(1, held.wait) : 0;
}

/** Takes back one attempt that turned out to be in order. */
export async function takeBackAttempt(db: Executor, key: string): Promise<void> {
  await db.execute(sql`update rate_limit set count = greatest(count - 1, 0) where key = ${key}`);
}

/** Forgets the attempts under `key`, and every window that began more than a day ago. */
export async function forgetAttempts(db: Executor, key: string): Promise<void> {
  await db.execute(sql`
    delete from rate_limit
    where key = ${key} or last_request < (extract(epoch from now()) - 86400) * 1000`);
}
