import { ProviderFailed } from '@/lib/domain/account/provider';

const mostMs = 5000;

/** Waits five seconds for work with the provider, which nothing else may wait for. Throws `ProviderFailed` (`away`). */
export async function inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(mostMs);
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ProviderFailed('away', `no answer in ${mostMs / 1000} s`)));
  });
  return Promise.race([work(signal), over]);
}
