import { type Db, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { migrationState } from '@/db/migration-state';
import { jobNames } from '@/lib/domain/jobs/jobs';
import { caretaker } from '@/lib/domain/permissions';
import { storeFailureOf } from '@/lib/domain/store-failure';
import { keepJobsRunning } from '@/lib/services/jobs/keep-jobs-running';
import { takeJob } from '@/lib/services/jobs/take-job';
import { expect, test } from '../support/database';
import { askFor, keptRuns, workOf } from '../support/jobs';

const ended = async (db: Db) => (await keptRuns(db)).filter(({ state }) => state === 'completed' || state === 'failed');

test('jobs begin by themselves when a database that was away is there, and its absence is told of once', async ({
  db,
}) => {
  await takeJob(caretaker, {}, db);
  await askFor(db, 'verify-counts');
  const nowhere = openDatabase('postgres://nobody@127.0.0.1:1/nowhere', 1);
  const told: unknown[] = [];
  let asked = 0;
  const store = () => (++asked <= 6 ? nowhere : db);
  const work = workOf({ 'verify-counts': async () => ({ differences: 0 }) });
  const onFailure = (job: unknown, error: unknown) => told.push([job, storeFailureOf(error)?.code]);
  const keeper = keepJobsRunning(caretaker, { work, onFailure, everyMs: 20, longestPauseMs: 50 }, store);
  await expect.poll(() => ended(db), { timeout: 30_000 }).toMatchObject([{ state: 'completed' }]);
  await keeper.end(0);
  await nowhere.$client.end({ timeout: 0 });
  expect(told).toEqual([[null, 'store_unavailable']]);
});

test('a job that ends while the database is away is kept as done when it is back, and is not done again', async ({
  db,
}) => {
  await takeJob(caretaker, {}, db);
  await askFor(db, 'verify-counts');
  const nowhere = openDatabase('postgres://nobody@127.0.0.1:1/nowhere', 1);
  let away = false;
  let done = 0;
  const work = workOf({
    'verify-counts': async () => {
      away = true;
      setTimeout(() => {
        away = false;
      }, 1500);
      return { done: ++done };
    },
  });
  const keeper = keepJobsRunning(caretaker, { work, onFailure: () => {}, everyMs: 50 }, () => (away ? nowhere : db));
  await expect.poll(() => ended(db), { timeout: 30_000 }).toMatchObject([{ state: 'completed', output: { done: 1 } }]);
  await keeper.end(0);
  await nowhere.$client.end({ timeout: 0 });
  expect(done).toBe(1);
});

test('a database without the tables of jobs, with older ones or without a queue waits for one step more', async ({
  db,
  url,
}) => {
  const state = () => migrationState(db.$client);
  expect(await state()).toEqual({ pending: 0, unknown: 0 });
  await db.$client`update pgboss.version set version = version + 1`;
  expect(await state()).toEqual({ pending: 0, unknown: 1 });
  await expect(migrate(url)).rejects.toThrow('changed by a newer version');
  await db.$client`update pgboss.version set version = version - 2`;
  expect(await state()).toEqual({ pending: 1, unknown: 0 });
  await db.$client`update pgboss.version set version = version + 1`;
  await db.$client`select pgboss.delete_queue('verify-audit')`;
  expect(await state()).toEqual({ pending: 1, unknown: 0 });
  await migrate(url);
  expect(await state()).toEqual({ pending: 0, unknown: 0 });
  await db.$client.unsafe('drop schema pgboss cascade');
  expect(await state()).toEqual({ pending: 1, unknown: 0 });
  await migrate(url);
  await takeJob(caretaker, {}, db);
  expect((await keptRuns(db)).map(({ name }) => name)).toEqual([...jobNames].sort());
});
