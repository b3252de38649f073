import { type Db, database } from '@/db/client';
import { bringForward, type JobRun, queueJob, releaseLostJobs, takeDueJob, waitingJobs } from '@/db/queries/jobs';
import { jobNames } from '@/lib/domain/jobs/jobs';
import { nextDue } from '@/lib/domain/jobs/next-due';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * Sees to it that every job is queued for its next hour by the database's clock, releases those whose process is gone, and
 * takes one that is due, which the caller then has to run; null when there is none. Any number of processes may do so at once.
 * With `onlyPlan` nothing is taken.
 */
export async function takeJob(
  viewer: Viewer,
  input: { readonly onlyPlan?: boolean } = {},
  db: Db = database('job'),
): Promise<JobRun | null> {
  const scope = allow(viewer, 'job.run');
  const { now, waiting } = await waitingJobs(db, scope);
  for (const name of jobNames) {
    const due = nextDue(name, now);
    const queued = waiting.find((one) => one.name === name && one.state === 'created');
    if (!queued) await queueJob(db, scope, name, due);
    // It was queued while the clock was wrong, or by an older table of jobs.
    else if (queued.dueAt > due) await bringForward(db, scope, queued, due);
  }
  if (waiting.some(({ isLost }) => isLost)) await releaseLostJobs(db, scope);
  if (input.onlyPlan) return null;
  const isRunning = new Set(waiting.flatMap(({ name, state }) => (state === 'active' ? name : [])));
  for (const { name } of waiting.filter((one) => one.isDue && !isRunning.has(one.name))) {
    const run = await takeDueJob(db, scope, name);
    if (run) return run;
  }
  return null;
}
