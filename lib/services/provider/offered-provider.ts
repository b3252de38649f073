import { readProviderSettings } from './read-provider-settings';

/** What people call the identity provider they may sign in with; null when there is none, or it is only half set. */
export function offeredProvider(): string | null {
  try {
    return readProviderSettings()?.name ?? null;
  } catch {
    return null;
  }
}
