import { readProviderSettings } from './read-provider-settings';

/** Says in the server's log, at its start, why an identity provider that somebody meant to set is not offered. */
export function warnOfHalfSetProvider(log: (told: string) => void = console.error): void {
  try {
    readProviderSettings();
  } catch (error) {
    log((error as Error).message);
  }
}
