import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { keptJobs } from '@/db/queries/job-list';
import { retryFailedJob } from '@/db/queries/jobs';
import { Conflict, NotAllowed } from '@/lib/domain/errors';
import { isJobName } from '@/lib/domain/jobs/jobs';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { lookForJobs } from './kept-jobs';
import { mayManageJobs } from './may-manage-jobs';

/**
 * Has the last run of a job tried once more after it failed for good. For an administrator of the top unit. Throws `Conflict`
 * when it is not the last any more, did not fail, or the job is being done or tried again already.
 */
export async function retryJob(
  viewer: Viewer,
  input: { readonly name: string; readonly id: string },
  db: Db = database(),
): Promise<void> {
  const scope = allow(viewer, 'job.manage');
  if (!(await mayManageJobs(viewer, db))) throw new NotAllowed('job.manage');
  const { name, id } = input;
  await db.transaction(async (tx) => {
    const own = (await keptJobs(tx, scope, { ended: 1 })).filter((job) => job.name === name);
    const isBusy = own.some(({ state }) => state === 'retry' || state === 'active');
    const last = own.find(({ state }) => state === 'failed');
    if (!isJobName(name) || isBusy || last?.id !== id) throw new Conflict('job');
    await retryFailedJob(tx, scope, name, id);
    await record(tx, scope, `job:${name}`, { again: true });
  });
  lookForJobs();
}
