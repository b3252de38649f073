import type { StopReason } from '@/lib/domain/intake/post-line';

/** Reading ended because whoever may stop it did; what was read up to there counts. `why` when it was no signal. */
export class ReadingStopped extends Error {
  constructor(readonly why?: StopReason) {
    super('stopped');
  }
}

/**
 * The items as they come until `signal` says to stop, even while one is waited for. Then throws `ReadingStopped`. Each wait has
 * a promise of its own: `Promise.race` with one that outlives them all would hold every item that ever won against it.
 */
export async function* untilStopped<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let stop = () => {};
  const onAbort = () => stop();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    for (;;) {
      if (signal.aborted) throw new ReadingStopped();
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        stop = () => reject(new ReadingStopped());
        iterator.next().then(resolve, reject);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Not waited for: what is being read may never come.
    iterator.return?.().catch(() => {});
  }
}
