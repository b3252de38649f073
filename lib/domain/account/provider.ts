import { AppError } from '../errors';

/** Why an identity provider opened no session; `lib/strings/provider.ts` says each in plain words. */
export const providerReasons = ['half_set', 'away', 'refused', 'expired', 'no_account', 'other_subject'] as const;
export type ProviderReason = (typeof providerReasons)[number];

/** The provider opened no session. `why` is for the server's log and holds no word about the person. */
export class ProviderFailed extends AppError {
  readonly code = 'provider_failed';
  constructor(
    readonly reason: ProviderReason,
    readonly why = '',
  ) {
    super(`sign-in by the identity provider: ${reason}${why && `, ${why}`}`);
  }
}

/** How to reach the provider. `claim` names what it tells that is a user name of ours, `name` is what people call it. */
export type ProviderSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly claim: string;
  readonly name: string;
  readonly returnAddress: string;
};

type Given = Partial<Record<'issuer' | 'clientId' | 'clientSecret' | 'claim' | 'name' | 'appUrl', string>>;

/** The settings as given, or null when there is no provider. Throws `ProviderFailed` (`half_set`) naming what is missing. */
export function providerSettings({
  issuer,
  clientId,
  clientSecret,
  claim,
  name,
  appUrl,
}: Given): ProviderSettings | null {
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer) throw new ProviderFailed('half_set', 'OIDC_ISSUER is not set');
  if (!clientId) throw new ProviderFailed('half_set', 'OIDC_CLIENT_ID is not set');
  if (!isSafeAddress(issuer)) throw new ProviderFailed('half_set', 'OIDC_ISSUER is no https address');
  if (!appUrl || !URL.canParse(appUrl)) throw new ProviderFailed('half_set', 'APP_URL is not set, or no address');
  return {
    issuer,
    clientId,
    clientSecret: clientSecret || null,
    claim: claim || 'preferred_username',
    name: name || new URL(issuer).host,
    returnAddress: new URL('/login/provider/return', appUrl).href,
  };
}

/** True for https, and for http on this very machine. */
export function isSafeAddress(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { protocol, hostname } = new URL(given);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
}

/**
 * The user name a claim stands for, folded as user names are, or null. Only what could be one is folded: lower case
 * makes a plain `k` of the sign for kelvin, and so another's name of a look-alike.
 */
export function claimedUsername(claim: unknown): string | null {
  if (typeof claim !== 'string' || !/^[A-Za-z0-9_.]{3,30}$/.test(claim.trim())) return null;
  return claim.trim().toLowerCase();
}
