import { startProblem } from '../log/start-problems';

/** As many bytes as the hash it signs with gives (HMAC-SHA-256; RFC 2104 discourages fewer). */
const leastBytes = 32;

/** What is wrong with a secret that sessions are to be signed with, or null. An empty one counts as not given. */
export function signingSecretProblem(secret: string | undefined): string | null {
  const bytes = new TextEncoder().encode(secret).length;
  if (!secret || bytes >= leastBytes) return null;
  return startProblem('secretShort', 'AUTH_SECRET', bytes, leastBytes);
}
