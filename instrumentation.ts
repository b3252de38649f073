/** Next calls this once when a server starts, and never while building. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { keepCountsFolded } = await import('./lib/services/system/keep-counts-folded');
  const { caretaker } = await import('./lib/domain/permissions');
  keepCountsFolded(caretaker);
}
