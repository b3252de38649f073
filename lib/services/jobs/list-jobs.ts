import { type Db, database } from '@/db/client';
import { type KeptJob, keptJobs } from '@/db/queries/job-list';
import { failureCode, keptNumbers } from '@/lib/domain/jobs/job-failed';
import { isJobName, type JobName, type JobNumbers, jobNames } from '@/lib/domain/jobs/jobs';
import { nextDue } from '@/lib/domain/jobs/next-due';
import { allow, type Viewer } from '@/lib/domain/permissions';

export type EndedRun = {
  readonly name: JobName;
  readonly id: string;
  readonly startedAt: Date | null;
  readonly endedAt: Date;
  /** How long its last try took; null when it never began. */
  readonly ms: number | null;
  readonly numbers: JobNumbers;
  /** Why it failed; null for one that is done. */
  readonly failure: string | null;
};

export type JobView = {
  readonly name: JobName;
  /** When it begins next by itself. */
  readonly dueAt: Date;
  readonly running: { readonly startedAt: Date; readonly numbers: JobNumbers } | null;
  /** It failed and is tried again by itself. */
  readonly retrying: { readonly dueAt: Date; readonly failure: string } | null;
  readonly last: EndedRun | null;
  /** It should have begun and is waited for. */
  readonly isDue: boolean;
};

const runsOfEach = 10;

/** Every job: when it is next done, whether it runs and how far it is, and how its last runs ended, the newest first. */
export async function listJobs(
  viewer: Viewer,
  db: Db = database(),
  now: Date = new Date(),
): Promise<{ readonly jobs: readonly JobView[]; readonly runs: readonly EndedRun[] }> {
  const scope = allow(viewer, 'job.manage');
  const kept = await keptJobs(db, scope, { ended: runsOfEach });
  const runs = kept.flatMap((job) => endedRun(job) ?? []);
  const jobs = jobNames.map((name): JobView => {
    const own = kept.filter((job) => job.name === name);
    const queued = own.find(({ state }) => state === 'created');
    const active = own.find(({ state }) => state === 'active');
    const retry = own.find(({ state }) => state === 'retry');
    return {
      name,
      dueAt: queued?.dueAt ?? nextDue(name, now),
      running: active?.startedAt ? { startedAt: active.startedAt, numbers: keptNumbers(active.output) } : null,
      retrying: retry ? { dueAt: retry.dueAt, failure: failureCode(retry.output) } : null,
      last: runs.find((run) => run.name === name) ?? null,
      isDue: !active && own.some((job) => job.isDue),
    };
  });
  return { jobs, runs };
}

function endedRun({ name, id, state, startedAt, endedAt, output }: KeptJob): EndedRun | null {
  if (!isJobName(name) || !endedAt || (state !== 'completed' && state !== 'failed')) return null;
  const ms = startedAt && Math.max(0, endedAt.getTime() - startedAt.getTime());
  const failure = state === 'failed' ? failureCode(output) : null;
  return { name, id, startedAt, endedAt, ms, numbers: keptNumbers(output), failure };
}
