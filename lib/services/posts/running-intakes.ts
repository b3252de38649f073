import type { Db } from '@/db/client';
import type { RunningProgress, StopReason } from '@/lib/domain/intake/post-line';
import type { Scope } from '@/lib/domain/permissions';
import { keepTold } from './keep-told';

type Running = {
  readonly viewerId: string;
  /** What the page calls this upload, to stop it by. */
  readonly run: string | undefined;
  readonly stop: (reason: StopReason) => void;
  readonly ended: Promise<unknown>;
  /** How far it is: what of it is kept, and how much is read. */
  readonly progress: () => RunningProgress;
};

const shared = globalThis as typeof globalThis & { ngheDanIntakes?: Set<Running> };

/** Uploads going on in this process, by whatever door. On `globalThis`, since Next loads modules twice. */
export function runningIntakes(): Set<Running> {
  shared.ngheDanIntakes ??= new Set();
  return shared.ngheDanIntakes;
}

/** The viewer's own upload of that name, when it goes on in this process. */
export const runningHere = (viewerId: string, run: string) =>
  [...runningIntakes()].find((one) => one.viewerId === viewerId && one.run === run);

/** Does an upload's work under a signal by which it can be stopped from elsewhere: from any process, when it has a name. */
export async function whileRunning<T>(
  db: Db,
  scope: Scope,
  { run, progress }: Pick<Running, 'run' | 'progress'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopping = new AbortController();
  const stop = (reason: StopReason) => stopping.abort(reason);
  const endTelling = run === undefined ? async () => {} : keepTold(db, scope, { run, progress, stop });
  const ended = work(stopping.signal);
  const entry = { viewerId: scope.viewerId, run, ended, progress, stop };
  runningIntakes().add(entry);
  try {
    return await ended;
  } finally {
    runningIntakes().delete(entry);
    await endTelling();
  }
}
