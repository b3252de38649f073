import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { boundWaiting } from '@/db/bound-waiting';
import { storeFailureOf } from '@/lib/domain/store-failure';
import { expect, test } from '../support/database';

const waitMs = 200;

test('nobody waits for ever for a connection, and what was given up is not done later', async ({ url }) => {
  const sql = boundWaiting(postgres(url, { max: 1, onnotice: () => {} }), { waitMs, answerMs: 30_000 });
  await sql`create table done (what text)`;
  let letGo = () => {};
  const held = sql.begin(async (tx) => {
    await tx`select 1`;
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
  });
  await wait(50);
  const start = performance.now();
  const outcomes = await Promise.allSettled([
    sql`insert into done values ('a statement')`,
    sql.unsafe("insert into done values ('another')"),
    sql.begin((tx) => tx`insert into done values ('a transaction')`),
    sql.reserve(),
  ]);
  expect(performance.now() - start).toBeLessThan(waitMs * 5);
  const codes = outcomes.map((one) => (one.status === 'rejected' ? storeFailureOf(one.reason)?.code : 'done'));
  expect(codes).toEqual(Array.from({ length: 4 }, () => 'store_busy'));
  letGo();
  await held;
  expect([...(await sql`select what from done`)]).toEqual([]);
  const again = await sql.reserve();
  expect([...(await again`select 1 as one`)]).toEqual([{ one: 1 }]);
  again.release();
  await sql.end({ timeout: 1 });
});

test('who waits less than that is served', async ({ url }) => {
  const sql = boundWaiting(postgres(url, { max: 1, onnotice: () => {} }), { waitMs: 2_000, answerMs: 30_000 });
  const slow = sql.begin(async (tx) => {
    await tx`select pg_sleep(0.3)`;
  });
  expect([...(await sql`select 1 as one`)]).toEqual([{ one: 1 }]);
  expect([...(await sql.begin((tx) => tx`select 2 as two`))]).toEqual([{ two: 2 }]);
  await slow;
  await sql.end({ timeout: 1 });
});
