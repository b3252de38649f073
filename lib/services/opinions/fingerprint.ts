import { createHash } from 'node:crypto';

/** The first 128 bits of SHA-256 over what makes an item the same item, as a uuid. Kept items hold it: never change it. */
export function fingerprint(same: string): string {
  const hex = createHash('sha256').update(same).digest('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
