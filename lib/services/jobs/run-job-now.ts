import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { bringForward, queueJob, waitingJobs } from '@/db/queries/jobs';
import { Conflict, NotAllowed, NotFound } from '@/lib/domain/errors';
import { isJobName } from '@/lib/domain/jobs/jobs';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { lookForJobs } from './kept-jobs';
import { mayManageJobs } from './may-manage-jobs';

/**
 * Has a job begin now, before its hour; its next hour stands. For an administrator of the top unit. Throws `NotFound` for no
 * job, `Conflict` while it runs.
 */
export async function runJobNow(viewer: Viewer, name: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'job.manage');
  if (!(await mayManageJobs(viewer, db))) throw new NotAllowed('job.manage');
  if (!isJobName(name)) throw new NotFound('job');
  await db.transaction(async (tx) => {
    const { now, waiting } = await waitingJobs(tx, scope);
    const own = waiting.filter((job) => job.name === name);
    if (own.some(({ state }) => state === 'active')) throw new Conflict('job');
    const next = own.find(({ state }) => state === 'retry') ?? own[0];
    if (!next || !(await bringForward(tx, scope, next, 'now'))) await queueJob(tx, scope, name, now);
    await record(tx, scope, `job:${name}`, { again: false });
  });
  lookForJobs();
}
