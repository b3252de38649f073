import { parseSetCookieHeader } from 'better-auth/cookies';

/** The signed value an answer of better-auth sets a cookie to, or null when it sets none or takes it away. */
export function cookieSetBy(headers: Headers, name: string): string | null {
  return parseSetCookieHeader(headers.get('set-cookie') ?? '').get(name)?.value || null;
}

/** What a signed value was made of: `token.signature`. */
export function withoutSignature(signed: string): string {
  return signed.slice(0, Math.max(0, signed.lastIndexOf('.')));
}
