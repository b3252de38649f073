import { sql } from 'drizzle-orm';
import { type Db, openDatabase } from '@/db/client';
import { isStoreFailure, storeFailureOf } from '@/lib/domain/store-failure';
import { explainError } from '@/lib/strings/errors';
import { expect, test } from '../support/database';

const raised = {
  store_disk_full: ['53100', 'Không còn chỗ trên đĩa của cơ sở dữ liệu', 503, 300],
  store_out_of_memory: ['53200', 'không đủ bộ nhớ', 503, 60],
  store_too_many_connections: ['53300', 'quá nhiều kết nối', 503, 30],
  store_read_only: ['25006', 'chỉ cho đọc', 503, 60],
  store_too_slow: ['57014', 'kéo quá dài', 503, 30],
  store_locked: ['55P03', 'Người khác đang sửa', 503, 10],
  store_idle: ['25P03', 'chờ quá lâu', 503, 10],
  store_io_error: ['58030', 'đọc hoặc ghi bị lỗi', 500, null],
  store_damaged: ['XX001', 'bị hỏng', 500, null],
  store_unavailable: ['57P01', 'đang không trả lời', 503, 30],
} as const;

const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

const raise = (db: Db, state: string) =>
  thrownBy(db.execute(sql.raw(`do $$ begin raise exception 'planted' using errcode = '${state}'; end $$`)));

test('what PostgreSQL could not do is told as what it is, with what to do and when to try again', async ({ db }) => {
  for (const [code, [state, said, status, retryAfterSeconds]] of Object.entries(raised)) {
    const error = await raise(db, state);
    expect(storeFailureOf(error), state).toEqual({ code, status, retryAfterSeconds });
    expect(explainError(error, 'vi')).toContain(said);
    expect(explainError(error, 'en')).toMatch(/\.$/);
    expect(explainError(error, 'en')).not.toContain('planted');
  }
  for (const state of ['23505', '42P01', 'P0001', '22P02'])
    expect(isStoreFailure(await raise(db, state)), state).toBe(false);
});

test('PostgreSQL itself ends what takes too long, waits too long for a lock or does nothing in a transaction', async ({
  db,
  url,
}) => {
  const settings = await db.execute(sql`select name, setting::int as ms from pg_settings
    where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`);
  expect(settings).toMatchObject([
    { name: 'idle_in_transaction_session_timeout', ms: 60_000 },
    { name: 'lock_timeout', ms: 10_000 },
    { name: 'statement_timeout', ms: 30_000 },
  ]);
  const health = openDatabase(url, 2, 'health');
  expect(storeFailureOf(await thrownBy(health.execute(sql`select pg_sleep(5)`)))?.code).toBe('store_too_slow');
  await db.transaction(async (tx) => {
    await tx.execute(sql`lock table setting`);
    const waiting = health.execute(sql`insert into setting values ('a', 'b')`);
    expect(storeFailureOf(await thrownBy(waiting))?.code).toBe('store_locked');
  });
  const idle = health.transaction(async (tx) => {
    await tx.execute(sql`set local idle_in_transaction_session_timeout = 100`);
    await tx.execute(sql`select 1`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await tx.execute(sql`select 1`);
  });
  expect(['store_idle', 'store_unavailable']).toContain(storeFailureOf(await thrownBy(idle))?.code);
  await health.$client.end({ timeout: 1 });
});
