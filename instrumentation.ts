/** Next calls this once when a server starts, and never while building. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { keepCountsFolded } = await import('./lib/services/system/keep-counts-folded');
  const { caretaker } = await import('./lib/domain/permissions');
  const { keepJobsRunning } = await import('./lib/services/jobs/keep-jobs-running');
  const { logFailure } = await import('./app/_http/log-failure');
  const { warnOfHalfSetProvider } = await import('./lib/services/provider/warn-of-half-set-provider');
  keepCountsFolded(caretaker);
  keepJobsRunning(caretaker, { onFailure: (_job, error) => logFailure(error) });
  warnOfHalfSetProvider();
}
