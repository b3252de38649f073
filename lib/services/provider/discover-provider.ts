import { ProviderFailed, type ProviderSettings } from '@/lib/domain/account/provider';
import { type Discovered, readDiscovery } from '@/lib/domain/input/discovery';
import { readAnswer } from './read-answer';

/** Asks the provider what it offers. Throws `ProviderFailed` (`away`) when it does not answer, or not with that. */
export async function discoverProvider({ issuer }: ProviderSettings, signal: AbortSignal): Promise<Discovered> {
  const answer = await fetch(discoveryAddress(issuer), { redirect: 'error', signal })
    .then(readAnswer)
    .catch(() => null);
  if (answer === null) throw new ProviderFailed('away', `no discovery document at ${discoveryAddress(issuer)}`);
  return readDiscovery(answer, issuer);
}

/** OpenID Connect Discovery 1.0, section 4: a slash at the end of the issuer is left out. */
export function discoveryAddress(issuer: string): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}
