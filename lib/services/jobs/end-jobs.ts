import { keptJobs } from './kept-jobs';

/**
 * Takes no more jobs in this process because it is about to end, and waits for the one that runs; after `patienceMs` it is
 * asked to stop and handed back. Asks no permission: the server calls it, and nobody else.
 */
export async function endJobs(patienceMs: number): Promise<void> {
  await Promise.allSettled([...keptJobs()].map(({ end }) => end(patienceMs)));
}
