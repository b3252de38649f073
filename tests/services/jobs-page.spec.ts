import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { Conflict, NotAllowed, NotFound } from '@/lib/domain/errors';
import { JobFailed } from '@/lib/domain/jobs/job-failed';
import { jobNames } from '@/lib/domain/jobs/jobs';
import { nextDue } from '@/lib/domain/jobs/next-due';
import { caretaker, roles } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { type DoJob, jobWork } from '@/lib/services/jobs/job-work';
import { listJobs } from '@/lib/services/jobs/list-jobs';
import { mayManageJobs } from '@/lib/services/jobs/may-manage-jobs';
import { retryJob } from '@/lib/services/jobs/retry-job';
import { runJob } from '@/lib/services/jobs/run-job';
import { runJobNow } from '@/lib/services/jobs/run-job-now';
import { takeJob } from '@/lib/services/jobs/take-job';
import { explainJobFailure, sayDuration, sayJobNumbers } from '@/lib/strings/jobs';
import { expect, test } from '../support/database';
import { keptRuns } from '../support/jobs';
import { addOpinions, randomNumbers, randomReading } from '../support/opinions';
import { makePerson, makeUnit, makeViewer, operatorOf, viewerOf } from '../support/world';

/** Takes what is due and does it with `work`. */
async function doNext(db: Db, work: DoJob) {
  const run = await takeJob(caretaker, {}, db);
  if (!run) throw new Error('nothing was due');
  return runJob(caretaker, { run, work, signal: new AbortController().signal }, () => db);
}

const entries = async (db: Db) =>
  (
    await db.execute<{ subject: string; detail: unknown }>(sql`
      select subject, detail from audit_entry where task = 'job.manage' order by seq`)
  ).map(({ subject, detail }) => [subject, detail]);

test('only administrators see jobs, and only those of the top unit have them run', async ({ db }) => {
  await takeJob(caretaker, {}, db);
  const top = await makeViewer(db, 'admin');
  const ward = await makeUnit(db, { parentId: top.unitId });
  const below = await viewerOf(db, (await makePerson(db, { role: 'admin', unitId: ward.id })).id);
  for (const role of roles.filter((one) => one !== 'admin')) {
    const other = { ...top, roles: [role] };
    await expect(listJobs(other, db)).rejects.toThrow(NotAllowed);
    await expect(mayManageJobs(other, db)).rejects.toThrow(NotAllowed);
    await expect(runJobNow(other, 'verify-counts', db)).rejects.toThrow(NotAllowed);
    await expect(retryJob(other, { name: 'verify-counts', id: '' }, db)).rejects.toThrow(NotAllowed);
  }
  expect((await listJobs(below, db)).jobs.map(({ name }) => name)).toEqual(jobNames);
  expect([await mayManageJobs(top, db), await mayManageJobs(below, db)]).toEqual([true, false]);
  await expect(runJobNow(below, 'verify-counts', db)).rejects.toThrow(NotAllowed);
  await expect(retryJob(below, { name: 'verify-counts', id: crypto.randomUUID() }, db)).rejects.toThrow(NotAllowed);
  expect(await entries(db)).toEqual([]);
});

test('a job that an administrator has run begins at once, once, is noted, and keeps its hour', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  await takeJob(caretaker, {}, db);
  const before = (await listJobs(admin, db)).jobs.find(({ name }) => name === 'verify-counts');
  await Promise.all([runJobNow(admin, 'verify-counts', db), runJobNow(admin, 'verify-counts', db)]);
  const asked = (await listJobs(admin, db)).jobs.find(({ name }) => name === 'verify-counts');
  expect(asked).toMatchObject({ isDue: true, running: null, last: null });
  const work: DoJob = async (_viewer, { onProgress }) => {
    onProgress({ done: 5 });
    await expect(runJobNow(admin, 'verify-counts', db)).rejects.toThrow(Conflict);
    const [running] = (await listJobs(admin, db)).jobs.filter((job) => job.running);
    expect(running).toMatchObject({ name: 'verify-counts', isDue: false });
    return { differences: 0 };
  };
  expect(await doNext(db, work)).toBeNull();
  expect(await takeJob(caretaker, {}, db)).toBeNull();
  const { jobs, runs } = await listJobs(admin, db);
  expect(runs).toMatchObject([
    { name: 'verify-counts', failure: null, numbers: { differences: 0 }, ms: expect.any(Number) },
  ]);
  expect(jobs.find(({ name }) => name === 'verify-counts')).toMatchObject({
    dueAt: before?.dueAt,
    running: null,
    last: runs[0],
  });
  expect(await entries(db)).toEqual(Array(2).fill(['job:verify-counts', { again: false }]));
  await expect(runJobNow(admin, 'no-such-job', db)).rejects.toThrow(NotFound);
  await expect(runJobNow(admin, 'constructor', db)).rejects.toThrow(NotFound);
});

test('a job nobody has queued yet can be run all the same', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const noon = new Date('2026-11-30T05:00:00Z');
  const { jobs, runs } = await listJobs(admin, db, noon);
  expect(jobs.map(({ dueAt }) => dueAt)).toEqual(jobNames.map((name) => nextDue(name, noon)));
  expect(runs).toEqual([]);
  await runJobNow(admin, 'verify-audit', db);
  expect(await takeJob(caretaker, {}, db)).toMatchObject({ name: 'verify-audit' });
});

test('a run that failed for good can be tried once more while it is the last, and no other', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  await db.execute(sql`update pgboss.queue set retry_limit = 0`);
  await takeJob(caretaker, {}, db);
  await runJobNow(admin, 'verify-counts', db);
  await doNext(db, async () => {
    throw new JobFailed('counts_differ', { differences: 3 });
  });
  const [failed] = (await listJobs(admin, db)).runs;
  expect(failed).toMatchObject({ failure: 'counts_differ', numbers: { differences: 3 } });
  const { id } = failed ?? { id: '' };
  await expect(retryJob(admin, { name: 'verify-audit', id }, db)).rejects.toThrow(Conflict);
  await expect(retryJob(admin, { name: 'verify-counts', id: crypto.randomUUID() }, db)).rejects.toThrow(Conflict);
  await expect(retryJob(admin, { name: 'no-such-job', id: 'x' }, db)).rejects.toThrow(Conflict);
  const both = await Promise.allSettled([1, 2].map(() => retryJob(admin, { name: 'verify-counts', id }, db)));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await doNext(db, async () => ({ differences: 0 }))).toBeNull();
  const { runs } = await listJobs(admin, db);
  expect(runs).toMatchObject([{ id, failure: null, numbers: { differences: 0 } }]);
  await expect(retryJob(admin, { name: 'verify-counts', id }, db)).rejects.toThrow(Conflict);
  expect(await entries(db)).toEqual([
    ['job:verify-counts', { again: false }],
    ['job:verify-counts', { again: true }],
  ]);
});

test('of a job whose process was gone for good the page says so', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  await db.execute(sql`update pgboss.queue set retry_limit = 0`);
  await takeJob(caretaker, {}, db);
  await runJobNow(admin, 'verify-counts', db);
  await takeJob(caretaker, {}, db);
  await db.execute(sql`update pgboss.job set expire_in = interval '0' where state = 'active'`);
  await takeJob(caretaker, {}, db);
  expect((await listJobs(admin, db)).runs).toMatchObject([{ name: 'verify-counts', failure: 'lost', numbers: {} }]);
});

test('the recount fails as a job when the figures differ, and the audit’s check when an entry was changed', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  await addOpinions(db, await operatorOf(db, analyst.unitId), [
    {
      ...randomReading(randomNumbers(3)),
      source: 'post',
      fingerprint: crypto.randomUUID(),
      text: 'Cống nghẹt',
      placeKey: '27487',
    },
  ]);
  await foldCounts(caretaker, {}, db);
  const admin = await makeViewer(db, 'admin');
  await takeJob(caretaker, {}, db);
  const input = { signal: new AbortController().signal, onProgress: () => {} };
  expect(await jobWork['verify-counts'](caretaker, input, db)).toEqual({ differences: 0 });
  await runJobNow(admin, 'verify-counts', db);
  expect(await jobWork['verify-audit'](caretaker, input, db)).toEqual({ entries: expect.any(Number) });
  await db.execute(sql`update count_cell set negative = negative + 1`);
  await db.execute(sql`update audit_entry set detail = '{"again": true}' where task = 'job.manage'`);
  await expect(jobWork['verify-counts'](caretaker, input, db)).rejects.toMatchObject({ code: 'counts_differ' });
  await expect(jobWork['verify-audit'](caretaker, input, db)).rejects.toMatchObject({ code: 'audit_broken' });
  for (const name of jobNames) {
    await expect(jobWork[name]({ ...caretaker, roles: ['collaborator'] }, input, db)).rejects.toThrow(NotAllowed);
  }
});

// What was being worked on may stand in a message; PostgreSQL quotes values in its own.
test('nothing that a failing job was working on is kept with it', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  await takeJob(caretaker, {}, db);
  const words = 'Chị Lan ở hẻm 12, 0912 345 678';
  const failures: readonly (() => Promise<never>)[] = [
    () => Promise.reject(new Error(words)),
    () => Promise.reject(Object.assign(new Error(words), { code: words, [words]: words, name: words })),
    () => db.execute(sql`select ${words}::int`).then(() => Promise.reject(new Error('was taken'))),
    () => Promise.reject(words),
  ];
  for (const fail of failures) {
    await runJobNow(admin, 'expire-texts', db);
    await doNext(db, fail);
  }
  const kept = await db.execute(sql`select * from pgboss.job`);
  expect(JSON.stringify(kept)).not.toContain('Lan');
  expect((await keptRuns(db)).find(({ name, tries }) => name === 'expire-texts' && tries > 0)?.output).toEqual({
    code: 'unexpected',
  });
  expect((await listJobs(admin, db)).jobs[0]).toMatchObject({ retrying: { failure: 'unexpected' } });
});

test('what is said of a run', () => {
  expect(sayJobNumbers({ of: 1500, texts: 1200, reporters: 0 }, 'vi')).toBe(
    'có 1.500 mục phải làm, đã xoá nội dung 1.200 ý kiến, tên người báo cáo của 0 báo cáo',
  );
  expect(sayJobNumbers({}, 'en')).toBe('');
  expect([340, 12_400, 119_000, 130_000, 7_200_000].map((ms) => sayDuration(ms, 'en'))).toEqual([
    '0.3 s',
    '12 s',
    '119 s',
    '2 min',
    '120 min',
  ]);
  expect(explainJobFailure('store_disk_full', 'en')).toContain("database's disk");
  expect(explainJobFailure('constructor', 'en')).toBe(explainJobFailure('no_such_code', 'en'));
});
