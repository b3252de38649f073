import { ProviderFailed } from '@/lib/domain/account/provider';

const mostMs = 5000;

/** Half of the pages and forms that are worked on at once, so that a provider that hangs leaves room for everything else. */
const mostAtOnce = 8;

/** How many wait now. On `globalThis`, since Next loads modules twice. */
const shared = globalThis as typeof globalThis & { ngheDanProviderWaits?: number };

/** `signal` says when the provider's time is over; `met` that it has said all, so that our own work has the time it takes. */
export type Deadline = { readonly signal: AbortSignal; readonly met: () => void };

/**
 * Waits five seconds for the provider, which nothing else may wait for, and with no more than eight at once. Throws
 * `ProviderFailed` (`away`).
 */
export async function inTime<T>(work: (deadline: Deadline) => Promise<T>): Promise<T> {
  const waiting = shared.ngheDanProviderWaits ?? 0;
  if (waiting >= mostAtOnce) throw new ProviderFailed('away', `${mostAtOnce} wait for it already`);
  shared.ngheDanProviderWaits = waiting + 1;
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), mostMs);
  const met = () => clearTimeout(timer);
  const over = new Promise<never>((_, reject) => {
    const away = new ProviderFailed('away', `no answer in ${mostMs / 1000} s`);
    ending.signal.addEventListener('abort', () => reject(away));
  });
  return Promise.race([work({ signal: ending.signal, met }), over]).finally(() => {
    met();
    shared.ngheDanProviderWaits = (shared.ngheDanProviderWaits ?? 1) - 1;
  });
}
