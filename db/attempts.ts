import { type SQL, sql } from 'drizzle-orm';
import type { AttemptPace } from '../lib/domain/account/attempt-pace';
import type { Executor } from './client';

/** What became of an attempt: counted, with how many now stand under its key, or how long it has to wait first. */
export type Attempt = { readonly count: number; readonly waitSeconds: number };

/**
 * Counts an attempt under `key` when its pace lets it through now; one that has to wait changes nothing. Attempts at once
 * take turns on the key's row, so that none slips through. A clock that was put back makes nobody wait.
 */
export async function admitAttempt(db: Executor, key: string, pace: AttemptPace): Promise<Attempt> {
  const { left, opensAt } = terms(pace);
  const counted = await db.execute<{ count: number }>(sql`
    insert into rate_limit as held (id, key, count, last_request) values (${key}, ${key}, 1, ${now})
    on conflict (key) do update set count = least(${left} + 1, 1000000), last_request = ${now}
    where ${now} < held.last_request or ${now} >= ${opensAt}
    returning count`);
  if (counted[0]) return { count: counted[0].count, waitSeconds: 0 };
  const waiting = await db.execute<{ count: number; wait: number }>(sql`
    select count, ceil((${opensAt} - ${now}) / 1000.0)::int as wait from rate_limit as held where key = ${key}`);
  const { count = 0, wait = 0 } = waiting[0] ?? {};
  return { count, waitSeconds: Math.max(1, wait) };
}

/** Takes `key` for so many seconds: true for the first of all who ask within them. */
export async function takeOnce(db: Executor, key: string, seconds: number): Promise<boolean> {
  const taken = await db.execute(sql`
    insert into rate_limit as held (id, key, count, last_request) values (${key}, ${key}, 1, ${now})
    on conflict (key) do update set last_request = ${now} where ${now} >= held.last_request + ${seconds * 1000}::bigint
    returning key`);
  return taken.length > 0;
}

/** Takes back one attempt that turned out to be in order. */
export async function takeBackAttempt(db: Executor, key: string): Promise<void> {
  await db.execute(sql`update rate_limit set count = greatest(count - 1, 0) where key = ${key}`);
}

/** Forgets the attempts under `key`, and all that nobody added to for a day. */
export async function forgetAttempts(db: Executor, key: string): Promise<void> {
  await db.execute(sql`delete from rate_limit where key = ${key} or last_request < ${now} - 86400000`);
}

/** Counts one more that was not let through under `key`. */
export async function countRefused(db: Executor, key: string): Promise<void> {
  await db.execute(sql`
    insert into rate_limit as held (id, key, count, last_request) values (${key}, ${key}, 1, ${now})
    on conflict (key) do update set count = least(held.count + 1, 1000000), last_request = ${now}`);
}

/** How many were counted under `key` since this was last asked. */
export async function takeRefused(db: Executor, key: string): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`delete from rate_limit where key = ${key} returning count`);
  return row?.count ?? 0;
}

/** Read when it is reached: an attempt that waited for another's must not be told the time before it. */
const now = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/** Of the row `held`: the attempts not yet forgotten, and the moment (ms) from which the next is let through. */
function terms({ free, mostSeconds, forgetSeconds }: AttemptPace): { left: SQL; opensAt: SQL } {
  const left = sql`greatest(held.count - greatest(${now} - held.last_request, 0) / ${forgetSeconds * 1000}::bigint, 0)`;
  const over = sql`least(${left} - ${free}::bigint, 20)`;
  const pause = sql`case when ${over} < 0 then 0 else least(1000 * 2 ^ ${over}, ${mostSeconds * 1000})::bigint end`;
  return { left, opensAt: sql`held.last_request + ${pause}` };
}
