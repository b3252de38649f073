import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { boundBy } from '@/db/bound-by';
import { boundWaiting } from '@/db/bound-waiting';
import { type Db, database, dropPool } from '@/db/client';
import { streamRows } from '@/db/stream-rows';
import { storeFailureOf } from '@/lib/domain/store-failure';
import { type Cable, layCable } from '../support/cable';
import { test as base, expect } from '../support/database';

const bounds = { waitMs: 1_000, answerMs: 400 };
const inTime = 4_000;

type Far = { readonly cable: Cable; readonly open: (max: number) => Db; readonly silent: () => number };

/** The database behind a cable, with small bounds; how often it was found silent. */
const test = base.extend<{ far: Far }>({
  far: async ({ url }, use) => {
    const cable = await layCable(url);
    const clients: postgres.Sql[] = [];
    let count = 0;
    const open = (max: number) => {
      const client = postgres(cable.url, { max, onnotice: () => {} });
      clients.push(client);
      return drizzle(boundWaiting(client, { ...bounds, onSilent: () => count++ })) as unknown as Db;
    };
    await use({ cable, open, silent: () => count });
    for (const client of clients) await client.end({ timeout: 0 });
    await cable.close();
  },
});

/** Everything a pool may be asked, once its connections are there. */
const works: Readonly<Record<string, (db: Db, frozen: () => void) => Promise<unknown>>> = {
  'a statement': (db, freeze) => {
    freeze();
    return db.execute(sql`select 1`);
  },
  'a statement written for the driver': (db, freeze) => {
    freeze();
    return db.$client`select 1` as unknown as Promise<unknown>;
  },
  'the begin of a transaction': (db, freeze) => {
    freeze();
    return db.transaction((tx) => tx.execute(sql`select 1`));
  },
  'a statement in a transaction': (db, freeze) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      freeze();
      await Promise.all([tx.execute(sql`select 2`), tx.execute(sql`select 3`)]);
    }),
  'a statement in a transaction within another': (db, freeze) =>
    db.transaction((tx) =>
      tx.transaction(async (inner) => {
        freeze();
        await inner.execute(sql`select 2`);
      }),
    ),
  'the begin of a transaction within another': (db, freeze) =>
    db.transaction((tx) => {
      freeze();
      return tx.transaction((inner) => inner.execute(sql`select 2`));
    }),
  'a commit': (db, freeze) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      freeze();
    }),
  'a rollback': (db, freeze) =>
    db.transaction(async () => {
      freeze();
      throw new Error('nothing of this');
    }),
  'rows that come in batches': async (db, freeze) => {
    for await (const _ of streamRows(db, sql`select generate_series(1, 100)`, { rowsAtOnce: 10 })) freeze();
  },
};

for (const [what, work] of Object.entries(works)) {
  test(`a database that hangs is told as one that does not answer, by ${what}`, async ({ far }) => {
    const db = far.open(1);
    await db.execute(sql`select 1`);
    const start = performance.now();
    const error = await Promise.race([
      work(db, far.cable.freeze).then(
        () => 'done',
        (thrown: unknown) => thrown,
      ),
      wait(inTime, 'still waiting'),
    ]);
    expect(storeFailureOf(error)?.code, String(error)).toBe('store_unavailable');
    expect(performance.now() - start).toBeGreaterThan(bounds.answerMs - 50);
    expect(far.silent()).toBe(1);
  });
}

test('with one who finds the database hanging all are told who wait for it, and the next to ask is served anew', async ({
  far,
}) => {
  const db = far.open(3);
  await Promise.all(Array.from({ length: 3 }, () => db.execute(sql`select pg_sleep(0.1)`)));
  far.cable.freeze();
  const all = Object.values(works).map((work) => work(db, () => {}));
  const outcomes = await Promise.race([Promise.allSettled(all), wait(inTime, 'still waiting' as const)]);
  expect(outcomes).not.toBe('still waiting');
  for (const one of outcomes as PromiseSettledResult<unknown>[])
    expect(one.status === 'rejected' && storeFailureOf(one.reason)?.status).toBe(503);
  expect(far.silent()).toBe(1);
  expect([...(await far.open(1).execute(sql`select 1 as one`))]).toEqual([{ one: 1 }]);
});

test('who waits behind others on one connection, or is allowed longer, is not taken for unanswered', async ({
  far,
}) => {
  const db = far.open(1);
  await db.execute(sql`select 1`);
  const behind = await Promise.all(
    Array.from({ length: 6 }, () => db.execute(sql`select pg_sleep(0.3) is null as done`)),
  );
  expect(behind).toHaveLength(6);
  await db.transaction(async (tx) => {
    await boundBy(tx, 'chunk');
    await tx.execute(sql`select pg_sleep(2)`);
  });
  expect(far.silent()).toBe(0);
});

test('nothing is left waiting once a pool has answered or was given up', async ({ far }) => {
  const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
  const db = far.open(2);
  await Promise.all([1, 2].map(() => db.execute(sql`select pg_sleep(0.1)`)));
  // The driver has one for each connection.
  const before = timers();
  await db.transaction((tx) => tx.execute(sql`select 1`));
  await db.execute(sql`select 1`);
  expect(timers()).toBeLessThanOrEqual(before);
  far.cable.freeze();
  await Promise.allSettled(Object.values(works).map((work) => work(db, () => {})));
  await wait(bounds.answerMs * 2);
  expect(timers()).toBeLessThanOrEqual(before);
});

test('a pool of the product that got no answer is dropped, and the next use opens another', async ({ far }) => {
  test.setTimeout(60_000);
  const set = process.env.DATABASE_URL;
  process.env.DATABASE_URL = far.cable.url;
  try {
    const hung = database('health');
    await hung.execute(sql`select 1`);
    far.cable.freeze();
    await expect(hung.execute(sql`select 1`)).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(database('health')).not.toBe(hung);
    expect([...(await database('health').execute(sql`select 1 as one`))]).toEqual([{ one: 1 }]);
  } finally {
    dropPool('health');
    if (set === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = set;
  }
});
