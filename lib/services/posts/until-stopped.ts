import type { StopReason } from '@/lib/domain/intake/post-line';

/** Reading ended because whoever may stop it did; what was read up to there counts. `why` when it was no signal. */
export class ReadingStopped extends Error {
  constructor(readonly why?: StopReason) {
    super('stopped');
  }
}

/** The items as they come until `signal` says to stop, even while one is waited for. Then throws `ReadingStopped`. */
export async function* untilStopped<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new ReadingStopped());
  });
  stopped.catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      if (signal.aborted) throw new ReadingStopped();
      const coming = iterator.next();
      coming.catch(() => {});
      const next = await Promise.race([coming, stopped]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // Not waited for: what is being read may never come.
    iterator.return?.().catch(() => {});
  }
}
