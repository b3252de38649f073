import { allow, type Viewer } from '@/lib/domain/permissions';
import { foldCounts } from '../counts/fold-counts';
import { logNotice } from '../log/log-notice';
import { noteFolded } from '../metrics/note-folded';

type Options = {
  /** Folds what has been written since; throws while the database is away. */
  readonly fold?: () => Promise<unknown>;
  readonly everyMs?: number;
  /** The longest pause while the database is away; pauses double up to it. */
  readonly longestPauseMs?: number;
  readonly log?: typeof logNotice;
};

/**
 * Folds new counts in the background for as long as the process lives. A database that goes away is asked less and less
 * often and said once; folding goes on when it is back. Gives a function that ends it.
 */
export function keepCountsFolded(viewer: Viewer, options: Options = {}): () => void {
  allow(viewer, 'counts.maintain');
  const { fold = () => foldCounts(viewer), everyMs = 3000, longestPauseMs = 60_000, log = logNotice } = options;
  let pauseMs = everyMs;
  let ended = false;
  let timer = setTimeout(turn, everyMs).unref();

  async function turn(): Promise<void> {
    try {
      await fold();
      noteFolded();
      if (pauseMs > everyMs) log('counts_again');
      pauseMs = everyMs;
    } catch (error) {
      if (pauseMs === everyMs) log('counts_delayed', { error });
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    }
    if (!ended) timer = setTimeout(turn, pauseMs).unref();
  }

  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
