export type JobKeeper = {
  /** Looks at once for a job that is due. */
  readonly look: () => void;
  /** Takes no more jobs and waits for the one that runs; after `patienceMs` it is asked to stop, for another process to do. */
  readonly end: (patienceMs: number) => Promise<void>;
};

const shared = globalThis as typeof globalThis & { ngheDanJobs?: Set<JobKeeper> };

/** Who looks after jobs in this process. On `globalThis`, since Next loads modules twice. */
export function keptJobs(): Set<JobKeeper> {
  shared.ngheDanJobs ??= new Set();
  return shared.ngheDanJobs;
}

/** Has whoever looks after jobs in this process look at once for one that is due; others do in their own time. */
export function lookForJobs(): void {
  for (const { look } of keptJobs()) look();
}
