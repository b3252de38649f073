import { ProviderFailed } from '@/lib/domain/account/provider';

const mostMs = 5000;

/** `signal` says when the provider's time is over; `met` that it has said all, so that our own work has the time it takes. */
export type Deadline = { readonly signal: AbortSignal; readonly met: () => void };

/** Waits five seconds for the provider, which nothing else may wait for. Throws `ProviderFailed` (`away`). */
export async function inTime<T>(work: (deadline: Deadline) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), mostMs);
  const met = () => clearTimeout(timer);
  const over = new Promise<never>((_, reject) => {
    const away = new ProviderFailed('away', `no answer in ${mostMs / 1000} s`);
    ending.signal.addEventListener('abort', () => reject(away));
  });
  return Promise.race([work({ signal: ending.signal, met }), over]).finally(met);
}
