import { parseSetCookieHeader } from 'better-auth/cookies';

/** What better-auth answers when it is asked for its headers too. */
export type Answer = { readonly headers: Headers };

/** The signed value an answer sets a cookie to, or null when it sets none or takes it away. */
export function cookieSetBy(answer: Answer, name: string): string | null {
  return parseSetCookieHeader(answer.headers.get('set-cookie') ?? '').get(name)?.value || null;
}

/** The header by which better-auth is shown a cookie's signed value. */
export function cookieHeader(name: string, signed: string): { cookie: string } {
  return { cookie: `${name}=${encodeURIComponent(signed)}` };
}

/** What a signed value was made of: `token.signature`. */
export function withoutSignature(signed: string): string {
  return signed.slice(0, Math.max(0, signed.lastIndexOf('.')));
}
