import { createHmac, hash, hkdfSync } from 'node:crypto';
import { fingerprintKeyProblem } from '../../lib/domain/opinion/fingerprint-key';

/** Makes fingerprints with a key that is not in the database: whoever has a copy of it cannot try what a hash was made of. */
export type FingerprintKey = {
  /** The fingerprint of what makes an item the same item, as a uuid. */
  readonly of: (same: string) => string;
  /** The same of the first 128 bits of its SHA-256, which is all that earlier versions kept. */
  readonly keyed: (digest: string) => string;
  /** What the database keeps to tell this key from another by. */
  readonly check: string;
};

const checked = 'nghe-dan fingerprint key check';
const derivation = 'nghe-dan fingerprint key';

/** The key that a secret text stands for. */
export function fingerprintKeyOf(secret: string): FingerprintKey {
  const mac = (message: Buffer | string) => createHmac('sha256', secret).update(message).digest('hex');
  const keyed = (digest: string) => uuidOf(mac(Buffer.from(digest.replaceAll('-', ''), 'hex')));
  return {
    of: (same) => keyed(hash('sha256', same).slice(0, 32)),
    keyed,
    check: mac(checked),
  };
}

/**
 * The key of this process: `FINGERPRINT_KEY`, which `db/start.ts` sets where it keeps one in a file, else one derived from
 * `AUTH_SECRET`. Throws when there is neither, or one that is too short.
 */
export function fingerprintKey(): FingerprintKey {
  const given = process.env.FINGERPRINT_KEY;
  const problem = fingerprintKeyProblem(given);
  if (problem) throw new Error(problem);
  if (given) return fingerprintKeyOf(given);
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error('no key for fingerprints: set FINGERPRINT_KEY, or start with a command of package.json');
  return fingerprintKeyOf(Buffer.from(hkdfSync('sha256', secret, '', derivation, 32)).toString('hex'));
}

const uuidOf = (hex: string) => hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
