import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import { JobFailed } from '@/lib/domain/jobs/job-failed';
import { type JobName, type JobNumbers, jobNames } from '@/lib/domain/jobs/jobs';
import { nextDue } from '@/lib/domain/jobs/next-due';
import { caretaker, roles } from '@/lib/domain/permissions';
import type { DoJob } from '@/lib/services/jobs/job-work';
import { keepJobsRunning } from '@/lib/services/jobs/keep-jobs-running';
import type { JobKeeper } from '@/lib/services/jobs/kept-jobs';
import { runJob } from '@/lib/services/jobs/run-job';
import { takeJob } from '@/lib/services/jobs/take-job';
import { expect, test } from '../support/database';
import { askFor, hurry, keptRuns, workOf } from '../support/jobs';

const people = roles.filter((role) => role !== 'system');
const never: DoJob = () => new Promise(() => {});

test('people may neither take, run nor look after jobs', async ({ db }) => {
  for (const role of people) {
    const viewer = { ...caretaker, kind: 'person' as const, roles: [role] };
    await expect(takeJob(viewer, {}, db)).rejects.toThrow(NotAllowed);
    const run = { name: 'verify-counts', id: crypto.randomUUID(), tries: 0 } as const;
    const input = { run, work: never, signal: AbortSignal.timeout(1000) };
    await expect(runJob(viewer, input, () => db)).rejects.toThrow(NotAllowed);
    expect(() => keepJobsRunning(viewer, { onFailure: () => {} }, () => db)).toThrow(NotAllowed);
  }
});

test('every job is queued once for its next hour by the database’s clock, however many look after them', async ({
  db,
}) => {
  const [before] = await db.execute<{ now: string }>(sql`select now()`);
  await Promise.all(Array.from({ length: 8 }, () => takeJob(caretaker, {}, db)));
  const queued = await keptRuns(db);
  expect(queued.map(({ name, state }) => [name, state])).toEqual(jobNames.toSorted().map((name) => [name, 'created']));
  for (const { name, dueAt } of queued) expect(dueAt).toEqual(nextDue(name, new Date(before?.now ?? '')));
});

test('a job queued for too late, as by a clock that was wrong, is brought back to its next hour', async ({ db }) => {
  await takeJob(caretaker, {}, db);
  const before = await keptRuns(db);
  await db.execute(sql`update pgboss.job set start_after = start_after + interval '1 year'`);
  await takeJob(caretaker, {}, db);
  expect(await keptRuns(db)).toEqual(before);
});

test('a job whose hour passed while no server ran is done once when one does, and not again', async ({ db }) => {
  await takeJob(caretaker, {}, db);
  await db.execute(sql`update pgboss.job set start_after = now() - interval '9 days' where name = 'verify-counts'`);
  const done: string[] = [];
  const keeper = keep(db, workOf({ 'verify-counts': async () => ({ done: done.push('once') }) }));
  await expect.poll(() => ended(db)).toHaveLength(1);
  await keeper.end(0);
  await takeJob(caretaker, {}, db);
  expect(done).toEqual(['once']);
  const states = (await keptRuns(db)).filter(({ name }) => name === 'verify-counts').map(({ state }) => state);
  expect(states).toEqual(['completed', 'created']);
});

test('of four that look for jobs at once, each job is done by one', async ({ db }) => {
  await takeJob(caretaker, {}, db);
  for (let round = 1; round <= 5; round++) {
    const done: JobName[] = [];
    const work = workOf(
      Object.fromEntries(jobNames.map((name) => [name, async () => ({ done: done.push(name) }) satisfies JobNumbers])),
    );
    await takeJob(caretaker, { onlyPlan: true }, db);
    await askFor(db, ...jobNames);
    const keepers = Array.from({ length: 4 }, () => keep(db, work));
    await expect.poll(() => ended(db)).toHaveLength(round * jobNames.length);
    await Promise.all(keepers.map(({ end }) => end(0)));
    expect(done.sort()).toEqual(jobNames.toSorted());
  }
});

test('while a job runs nobody takes another of its name', async ({ db }) => {
  await takeJob(caretaker, {}, db);
  await askFor(db, 'verify-counts');
  const first = await takeJob(caretaker, {}, db);
  expect(first?.name).toBe('verify-counts');
  await takeJob(caretaker, { onlyPlan: true }, db);
  await askFor(db, 'verify-counts');
  expect(await takeJob(caretaker, {}, db)).toBeNull();
  const states = (await keptRuns(db)).filter(({ name }) => name === 'verify-counts').map(({ state }) => state);
  expect(states.sort()).toEqual(['active', 'created']);
});

test('a job that fails is tried again after a while, and is seen when it goes on failing', async ({ db }) => {
  await hurry(db);
  await takeJob(caretaker, {}, db);
  await askFor(db, 'verify-counts');
  const told: unknown[] = [];
  let calls = 0;
  const work = workOf({
    'verify-counts': async () => {
      calls += 1;
      throw new JobFailed('counts_differ', { differences: calls });
    },
  });
  const keeper = keep(db, work, (job, error) => told.push([job, (error as JobFailed).code]));
  await expect.poll(() => ended(db), { timeout: 30_000 }).toHaveLength(1);
  await keeper.end(0);
  expect(calls).toBe(3);
  expect(told).toEqual(Array(3).fill(['verify-counts', 'counts_differ']));
  expect(await ended(db)).toMatchObject([
    { name: 'verify-counts', state: 'failed', output: { code: 'counts_differ', differences: 3 }, tries: 2 },
  ]);
});

test('a job that fails once and then does not is done', async ({ db }) => {
  await hurry(db);
  await takeJob(caretaker, {}, db);
  await askFor(db, 'verify-counts');
  let calls = 0;
  const keeper = keep(
    db,
    workOf({
      'verify-counts': async () => {
        if (++calls === 1) throw new TypeError('x is not a function');
        return { differences: 0 };
      },
    }),
  );
  await expect
    .poll(() => ended(db), { timeout: 30_000 })
    .toMatchObject([{ state: 'completed', output: { differences: 0 } }]);
  await keeper.end(0);
});

test('a job of which nothing is heard any more is another’s, and its first holder keeps nothing of it', async ({
  db,
}) => {
  await hurry(db);
  await takeJob(caretaker, {}, db);
  await askFor(db, 'verify-counts');
  const run = await takeJob(caretaker, {}, db);
  if (!run) throw new Error('nothing was taken');
  const outlived: DoJob = async () => {
    await db.execute(sql`update pgboss.job set expire_in = interval '0' where id = ${run.id}::uuid`);
    const keeper = keep(db, workOf({ 'verify-counts': async () => ({ done: 2 }) }));
    await expect.poll(() => ended(db), { timeout: 30_000 }).toHaveLength(1);
    await keeper.end(0);
    return { done: 1 };
  };
  const input = { run, work: outlived, signal: AbortSignal.timeout(60_000) };
  expect(await runJob(caretaker, input, () => db)).toMatchObject({ code: 'lost' });
  expect(await ended(db)).toMatchObject([{ id: run.id, state: 'completed', output: { done: 2 } }]);
  const late = { run, work: async () => ({ done: 3 }), signal: AbortSignal.timeout(60_000) };
  expect(await runJob(caretaker, late, () => db)).toMatchObject({ code: 'lost' });
  expect(await ended(db)).toMatchObject([{ output: { done: 2 } }]);
});

test('told to end, a process waits for its job, then asks it to stop, and another does it without losing a try', async ({
  db,
}) => {
  await hurry(db);
  await takeJob(caretaker, {}, db);
  await askFor(db, 'verify-counts');
  let began = () => {};
  const running = new Promise<void>((resolve) => {
    began = resolve;
  });
  const untilStopped: DoJob = (_viewer, { signal, onProgress }) => {
    onProgress({ done: 7 });
    began();
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ done: 7 })));
  };
  const keeper = keep(db, workOf({ 'verify-counts': untilStopped }));
  await running;
  const before = (await keptRuns(db)).find(({ state }) => state === 'active');
  await keeper.end(200);
  const after = (await keptRuns(db)).find(({ id }) => id === before?.id);
  expect(after).toMatchObject({ state: 'retry', output: { code: 'stopped', done: 7 } });
  const next = keep(db, workOf({ 'verify-counts': async () => ({ done: 9 }) }));
  await expect
    .poll(() => ended(db), { timeout: 30_000 })
    .toMatchObject([{ id: before?.id, output: { done: 9 }, triesLeft: before?.triesLeft }]);
  await next.end(0);
});

test('a process that is told to end takes nothing more', async ({ db }) => {
  await takeJob(caretaker, {}, db);
  const keeper = keep(db, workOf({ 'verify-counts': async () => ({ done: 1 }) }));
  await keeper.end(0);
  await askFor(db, 'verify-counts');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await ended(db)).toEqual([]);
});

function keep(
  db: Db,
  work: Readonly<Record<JobName, DoJob>>,
  onFailure = (_job: unknown, _error: unknown) => {},
): JobKeeper {
  return keepJobsRunning(caretaker, { work, onFailure, everyMs: 50, leaseMs: 3000 }, () => db);
}

const ended = async (db: Db) =>
  (await keptRuns(db)).filter(({ state }) => !['created', 'retry', 'active'].includes(state));
