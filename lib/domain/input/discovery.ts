import { z } from 'zod';
import { isSafeAddress, ProviderFailed } from '../account/provider';

/** What of a provider's discovery document we go by; the rest is the library's. */
export type Discovered = { readonly userInfoAddress: string | null; readonly secretInHeader: boolean };

const address = z.string().refine(isSafeAddress);

/** OpenID Connect Discovery 1.0, section 3. Who names no way to send the secret takes it in the header. */
const shape = z.object({
  issuer: z.string(),
  authorization_endpoint: address,
  token_endpoint: address,
  jwks_uri: address,
  userinfo_endpoint: address.optional(),
  id_token_signing_alg_values_supported: z.array(z.string()).min(1),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
});

/** Reads a discovery document, which must be about this very issuer. Throws `ProviderFailed` (`away`). */
export function readDiscovery(document: unknown, issuer: string): Discovered {
  const { data, error } = shape.safeParse(document);
  if (!data) throw new ProviderFailed('away', `no use of its discovery document: ${error.issues[0]?.path.join('.')}`);
  if (data.issuer !== issuer) throw new ProviderFailed('away', 'its discovery document names another issuer');
  return {
    userInfoAddress: data.userinfo_endpoint ?? null,
    secretInHeader: data.token_endpoint_auth_methods_supported.includes('client_secret_basic'),
  };
}
