import type { Db } from '@/db/client';
import { type FingerprintKey, fingerprintKey } from '@/db/fingerprints/key';
import { requireFitKey } from '@/db/fingerprints/key-state';
import { standardSpelling } from '@/lib/domain/standard-spelling';

/** The key of this process. Throws `FingerprintKeyUnfit` when the database's fingerprints are of another. */
export async function fitFingerprintKey(db: Db): Promise<FingerprintKey> {
  const key = fingerprintKey();
  await requireFitKey(db, key);
  return key;
}

/** Words by which the same text is known, whatever its spacing, case or tone placement. Kept items hold them: never change it. */
export function sameWords(text: string): string {
  return standardSpelling(text).replace(/\s+/g, ' ');
}
