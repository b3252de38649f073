import { ProviderFailed, type ProviderSettings, providerSettings } from '@/lib/domain/account/provider';

/** The identity provider this installation is set to, or null. Throws `ProviderFailed` (`half_set`). */
export function readProviderSettings(): ProviderSettings | null {
  return providerSettings({
    issuer: process.env.OIDC_ISSUER,
    clientId: process.env.OIDC_CLIENT_ID,
    clientSecret: process.env.OIDC_CLIENT_SECRET,
    claim: process.env.OIDC_CLAIM,
    name: process.env.OIDC_NAME,
    appUrl: process.env.APP_URL,
  });
}

/** As `readProviderSettings`, for who needs a provider. */
export function setProvider(): ProviderSettings {
  const settings = readProviderSettings();
  if (!settings) throw new ProviderFailed('half_set', 'OIDC_ISSUER is not set');
  return settings;
}
