import { ProviderFailed, type ProviderSettings } from '@/lib/domain/account/provider';
import { readAnswer } from './read-answer';

type Claims = Readonly<Record<string, unknown>>;
type Tokens = { readonly idToken?: string; readonly accessToken?: string };
type Asking = {
  readonly settings: ProviderSettings;
  readonly userInfoAddress: string | null;
  readonly signal: AbortSignal;
};

/** Who the provider answers for: its lasting subject, and what it claims as the user name. */
export type Vouched = { readonly subject: string; readonly claimed: unknown };

/**
 * What an ID token says whose signature, issuer, audience, age and nonce have been checked. The claim may also be told
 * by the userinfo endpoint alone. Throws `ProviderFailed` (`refused`) without such a token, or when it was made for
 * another party (OpenID Connect Core 1.0, 3.1.3.7).
 */
export async function readVouched(tokens: Tokens, asking: Asking): Promise<Vouched> {
  const { clientId, claim } = asking.settings;
  if (!tokens.idToken) throw new ProviderFailed('refused', 'no ID token');
  const claims = claimsOf(tokens.idToken);
  const party = claims.azp ?? (Array.isArray(claims.aud) && claims.aud.length > 1 ? null : clientId);
  if (party !== clientId) throw new ProviderFailed('refused', 'an ID token for another party');
  const subject = String(claims.sub);
  return { subject, claimed: claims[claim] ?? (await userInfo(tokens, subject, asking))[claim] };
}

function claimsOf(idToken: string): Claims {
  return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString());
}

/** OpenID Connect Core 1.0, 5.3: an answer about another subject than the ID token's must not be used. */
async function userInfo(tokens: Tokens, subject: string, { userInfoAddress, signal }: Asking): Promise<Claims> {
  if (!userInfoAddress) return {};
  const headers = { authorization: `Bearer ${tokens.accessToken}` };
  const told = (await fetch(userInfoAddress, { headers, redirect: 'error', signal })
    .then(readAnswer)
    .catch(() => null)) as Claims | null;
  if (told?.sub !== subject) throw new ProviderFailed('refused', 'no userinfo about the subject of the ID token');
  return told;
}
