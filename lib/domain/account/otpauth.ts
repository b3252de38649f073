/** What an authenticator shows above the codes. */
const issuer = 'Nghe Dân';

/**
 * The link that sets up an authenticator for the account (Google's "Key URI format"): SHA-1, six digits, thirty seconds,
 * which are what is meant when a link says nothing. `secret` is in Base32.
 */
export function otpauthLink(username: string, secret: string): string {
  const name = encodeURIComponent(issuer);
  return `otpauth://totp/${name}:${encodeURIComponent(username)}?secret=${secret}&issuer=${name}`;
}

/** The secret such a link holds, or null. */
export function secretIn(link: string): string | null {
  return /^otpauth:\/\/totp\/.*[?&]secret=([A-Z2-7]+)(&|$)/.exec(link)?.[1] ?? null;
}
