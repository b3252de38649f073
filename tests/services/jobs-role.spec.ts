import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { JobFailed } from '@/lib/domain/jobs/job-failed';
import { caretaker } from '@/lib/domain/permissions';
import { listJobs } from '@/lib/services/jobs/list-jobs';
import { retryJob } from '@/lib/services/jobs/retry-job';
import { runJob } from '@/lib/services/jobs/run-job';
import { runJobNow } from '@/lib/services/jobs/run-job-now';
import { takeJob } from '@/lib/services/jobs/take-job';
import { expect, test } from '../support/database';
import { withAdmin } from '../support/server';
import { makeViewer } from '../support/world';

test('a role that may make no table does all that jobs need: queues, takes, keeps, frees, tries again and drops', async ({
  db,
  server,
  url,
}) => {
  const admin = await makeViewer(db, 'admin');
  const role = `nghedan_jobs_${randomBytes(5).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await withAdmin(server.url, (owner) => owner.unsafe(`create role ${role} login password '${password}'`));
  const address = new URL(url);
  Object.assign(address, { username: role, password });
  await migrate(url, role);
  const own = openDatabase(address.href, 4);
  const doNext = async (work: () => Promise<{ done: number }>) => {
    const run = await takeJob(caretaker, {}, own);
    if (!run) throw new Error('nothing was due');
    return runJob(caretaker, { run, work, signal: new AbortController().signal }, () => own);
  };
  try {
    await own.$client`update pgboss.queue set retry_limit = 0`;
    await takeJob(caretaker, {}, own);
    await runJobNow(admin, 'verify-counts', own);
    await doNext(() => Promise.reject(new JobFailed('counts_differ')));
    const [failed] = (await listJobs(admin, own)).runs;
    await retryJob(admin, { name: 'verify-counts', id: failed?.id ?? '' }, own);
    expect(await doNext(async () => ({ done: 1 }))).toBeNull();
    await runJobNow(admin, 'expire-texts', own);
    await takeJob(caretaker, {}, own);
    await db.execute(sql`update pgboss.job set expire_in = interval '0' where state = 'active'`);
    await takeJob(caretaker, {}, own);
    const { runs } = await listJobs(admin, own);
    expect(runs.map(({ name, failure }) => [name, failure])).toEqual([
      ['expire-texts', 'lost'],
      ['verify-counts', null],
    ]);
    await db.execute(sql`update pgboss.job set completed_on = now() - interval '61 days' where state > 'active'`);
    await runJobNow(admin, 'verify-audit', own);
    await doNext(async () => ({ done: 1 }));
    expect((await listJobs(admin, own)).runs.map(({ name }) => name)).toEqual(['verify-audit']);
    for (const making of ['create table pgboss.more (n int)', `select pgboss.create_queue('more', '{}')`]) {
      await expect(own.$client.unsafe(making)).rejects.toMatchObject({ code: '42501' });
    }
  } finally {
    await own.$client.end({ timeout: 2 });
    await db.$client.unsafe(`drop owned by ${role}`);
    await withAdmin(server.url, (owner) => owner.unsafe(`drop role ${role}`));
  }
});
