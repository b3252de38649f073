import type { Db } from '@/db/client';
import { completeJob, dropOldJobs, failJob, holdJob, type JobRun } from '@/db/queries/jobs';
import { JobFailed, keptFailure } from '@/lib/domain/jobs/job-failed';
import { type JobFailure, type JobNumbers, jobLeaseSeconds, jobs } from '@/lib/domain/jobs/jobs';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { isStoreFailure } from '@/lib/domain/store-failure';
import { type DoJob, jobStore } from './job-work';

type Input = {
  readonly run: JobRun;
  readonly work: DoJob;
  /** Asks the job to stop because the process is about to end; it is then tried again elsewhere. */
  readonly signal: AbortSignal;
  readonly leaseMs?: number;
};

const patienceMs = 500;

/**
 * Does the work of a job that was taken, says three times a lease that it goes on and how far it is, and keeps how it ended.
 * While the database is away the work may go on until the lease is over: by then another process has it or will, and nothing
 * more of this run is kept. Answers how it failed, or null.
 */
export async function runJob(viewer: Viewer, input: Input, store: () => Db = jobStore): Promise<unknown> {
  const scope = allow(viewer, 'job.run');
  const { run, work, leaseMs = jobLeaseSeconds * 1000 } = input;
  const stopping = new AbortController();
  const stop = (why: JobFailure) => stopping.abort(why);
  const asked = () => stop('stopped');
  let numbers: JobNumbers = {};
  let heldUntil = performance.now() + leaseMs;

  async function hold(): Promise<void> {
    const since = performance.now();
    const isHeld = await holdJob(store(), scope, run, { leaseSeconds: leaseMs / 1000, numbers }).catch(() => null);
    if (isHeld) heldUntil = since + leaseMs;
    if (isHeld === false || performance.now() >= heldUntil) stop('lost');
  }

  /** Keeps how it ended, as soon as the database is there. False when the run is no longer this process's. */
  async function keep(failure: unknown): Promise<boolean> {
    while (stopping.signal.reason !== 'lost') {
      try {
        return await store().transaction(async (tx) => {
          if (failure === null) return completeJob(tx, scope, run, numbers);
          const { code, numbers: found } = keptFailure(failure);
          return failJob(tx, scope, run, { code, numbers: { ...numbers, ...found }, isForgiven: code === 'stopped' });
        });
      } catch (error) {
        if (!isStoreFailure(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, patienceMs));
      }
    }
    return false;
  }

  input.signal.addEventListener('abort', asked);
  if (input.signal.aborted) asked();
  const holding = setInterval(hold, leaseMs / 3);
  const limit = setTimeout(() => stop('took_too_long'), jobs[run.name].longestMinutes * 60_000);
  try {
    const failure = await attempt();
    if (!(await keep(failure))) return new JobFailed('lost', numbers);
    if (failure === null) await dropOldJobs(store(), scope).catch(() => {});
    return failure;
  } finally {
    clearInterval(holding);
    clearTimeout(limit);
    input.signal.removeEventListener('abort', asked);
  }

  async function attempt(): Promise<unknown> {
    const onProgress = (far: JobNumbers) => {
      numbers = far;
    };
    try {
      await hold();
      if (!stopping.signal.aborted) numbers = await work(viewer, { signal: stopping.signal, onProgress }, store());
    } catch (error) {
      if (!stopping.signal.aborted) return error;
    }
    return stopping.signal.aborted ? new JobFailed(stopping.signal.reason, numbers) : null;
  }
}
