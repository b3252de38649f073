import type { Db } from '@/db/client';
import { forgetRunning, tellRunning } from '@/db/queries/running-intake';
import type { RunningProgress, StopReason } from '@/lib/domain/intake/post-line';
import type { Scope } from '@/lib/domain/permissions';

const everyMs = 1000;

type Told = {
  readonly run: string;
  readonly progress: () => RunningProgress;
  readonly stop: (reason: StopReason) => void;
};

/**
 * Writes each second how far an upload is, for whoever asks another process, and stops it when it was asked to stop there. While
 * the database is away nothing is told. Gives what ends it.
 */
export function keepTold(db: Db, scope: Scope, { run, progress, stop }: Told): () => Promise<void> {
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  let turn = tell();

  async function tell(): Promise<void> {
    const isAsked = await tellRunning(db, scope, run, progress()).catch(() => false);
    if (isAsked) stop('asked');
    if (ended) return;
    timer = setTimeout(() => {
      turn = tell();
    }, everyMs).unref();
  }

  return async () => {
    ended = true;
    clearTimeout(timer);
    await turn;
    await forgetRunning(db, scope, run).catch(() => {});
  };
}
