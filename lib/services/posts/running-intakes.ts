import type { IntakeProgress, StopReason } from '@/lib/domain/intake/post-line';

type Running = {
  readonly viewerId: string;
  /** What the page calls this upload, to stop it by. */
  readonly run: string | undefined;
  readonly stop: (reason: StopReason) => void;
  readonly ended: Promise<unknown>;
  /** How far it is: what of it is kept, and how much is read. */
  readonly progress: () => RunningProgress;
};

/** `percent` is how much of the file is read, null when that cannot be known. */
export type RunningProgress = IntakeProgress & { readonly percent: number | null };

const shared = globalThis as typeof globalThis & { ngheDanIntakes?: Set<Running> };

/** Uploads going on in this process, by whatever door. On `globalThis`, since Next loads modules twice. */
export function runningIntakes(): Set<Running> {
  shared.ngheDanIntakes ??= new Set();
  return shared.ngheDanIntakes;
}

/** Does an upload's work under a signal by which it can be stopped from elsewhere. */
export async function whileRunning<T>(
  { viewerId, run, progress }: Pick<Running, 'viewerId' | 'run' | 'progress'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopping = new AbortController();
  const ended = work(stopping.signal);
  const entry = { viewerId, run, ended, progress, stop: (reason: StopReason) => stopping.abort(reason) };
  runningIntakes().add(entry);
  try {
    return await ended;
  } finally {
    runningIntakes().delete(entry);
  }
}
