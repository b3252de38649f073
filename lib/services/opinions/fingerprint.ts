import type { Db } from '@/db/client';
import { type FingerprintKey, fingerprintKey } from '@/db/fingerprints/key';
import { requireFitKey } from '@/db/fingerprints/key-state';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { standardSpelling } from '@/lib/domain/vietnamese';

/** More words than anybody may write by chance. */
const moreThanFiveWords = /^(?:[^ ]+ ){5}/;

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

/**
 * The fingerprint of a text alone, by which what was removed as personal data stays out under whatever channel, day or id; null of
 * no text. It is made of the redacted words, as nothing else is there when somebody removes them. A text of a few words stays out
 * of its own unit alone, so that one removed by mistake silences nobody else.
 */
export function wordsFingerprint({ of }: Pick<FingerprintKey, 'of'>, unitId: string, text: Redacted): string | null {
  const words = sameWords(text).trim();
  if (words === '') return null;
  return of(JSON.stringify(['words', moreThanFiveWords.test(words) ? null : unitId, words]));
}
