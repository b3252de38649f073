import { createHash, randomInt } from 'node:crypto';
import { recoveryLength, recoverySigns } from '@/lib/domain/account/recovery-code';

const howMany = 10;

/** New recovery codes, and what is kept of them. */
export function makeRecoveryCodes(): { codes: string[]; digests: string[] } {
  const sign = () => recoverySigns[randomInt(recoverySigns.length)];
  const codes = Array.from({ length: howMany }, () => Array.from({ length: recoveryLength }, sign).join(''));
  return { codes, digests: codes.map(recoveryDigest) };
}

/** As long a random code needs no salt and no slow hash. */
export function recoveryDigest(code: string): string {
  return createHash('sha256').update(code).digest('base64url');
}
