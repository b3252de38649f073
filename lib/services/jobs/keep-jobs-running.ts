import type { Db } from '@/db/client';
import type { JobRun } from '@/db/queries/jobs';
import type { JobName } from '@/lib/domain/jobs/jobs';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { type DoJob, jobStore, jobWork } from './job-work';
import { type JobKeeper, keptJobs } from './kept-jobs';
import { runJob } from './run-job';
import { takeJob } from './take-job';

/** A server that has just started answers first. */
const firstMs = 3000;

type Options = {
  /**
   * Told of every failure: of a job, or, with `null`, of looking for one; once of a database that goes away. Not of what the
   * process did not end because it was told to end itself.
   */
  readonly onFailure: (job: JobName | null, error: unknown) => void;
  readonly work?: Readonly<Record<JobName, DoJob>>;
  readonly everyMs?: number;
  readonly leaseMs?: number;
  /** The longest pause while the database is away; pauses double up to it. */
  readonly longestPauseMs?: number;
};

/**
 * Looks for jobs that are due and does them, one at a time, for as long as the process lives. Any number of processes may:
 * each job is done by one. A database that goes away is asked less and less often; jobs go on when it is back.
 */
export function keepJobsRunning(viewer: Viewer, options: Options, store: () => Db = jobStore): JobKeeper {
  allow(viewer, 'job.run');
  const { onFailure, work = jobWork, everyMs = 10_000, leaseMs, longestPauseMs = 60_000 } = options;
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let isEnding = false;
  let pauseMs = everyMs;
  let timer = setTimeout(begin, Math.min(everyMs, firstMs)).unref();
  let turning = Promise.resolve();

  /** One turn at a time, the next after a pause or when it is asked for. */
  function begin(): void {
    clearTimeout(timer);
    turning = turning.then(turn);
  }

  async function turn(): Promise<void> {
    if (isEnding) return;
    try {
      const run = await takeJob(viewer, { onlyPlan: running !== null }, store());
      if (run) running = doRun(run);
      pauseMs = everyMs;
    } catch (error) {
      if (pauseMs === everyMs) onFailure(null, error);
      pauseMs = Math.min(pauseMs * 2, Math.max(everyMs, longestPauseMs));
    }
    clearTimeout(timer);
    if (!isEnding) timer = setTimeout(begin, pauseMs).unref();
  }

  async function doRun(run: JobRun): Promise<void> {
    try {
      const input = { run, work: work[run.name], signal: stopping.signal, leaseMs };
      const failure = await runJob(viewer, input, store);
      if (failure !== null && !isEnding) onFailure(run.name, failure);
    } catch (error) {
      onFailure(run.name, error);
    } finally {
      running = null;
      if (!isEnding) begin();
    }
  }

  async function end(patienceMs: number): Promise<void> {
    isEnding = true;
    clearTimeout(timer);
    await turning;
    const late = setTimeout(() => stopping.abort(), patienceMs);
    await running;
    clearTimeout(late);
    keptJobs().delete(keeper);
  }

  const keeper = { look: begin, end };
  keptJobs().add(keeper);
  return keeper;
}
