import type { Db } from '@/db/client';
import { type FingerprintKey, fingerprintKey } from '@/db/fingerprints/key';
import { requireFitKey } from '@/db/fingerprints/key-state';
import { maskTokens } from '@/lib/domain/redact/mask-kinds';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { standardSpelling } from '@/lib/domain/standard-spelling';

/** More words than two people write alike by chance. */
const enoughForAll = 10;
/** Of fewer beside what was masked nothing is left that could be somebody's. */
const enoughBesideMasks = 6;
const masks = new RegExp(
  Object.values(maskTokens)
    .map((token) => token.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'giu',
);
const ownWord = /[\p{L}\p{M}\p{N}]+/gu;

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
 * no text. It is made of the redacted words, as nothing else is there when somebody removes them, whatever is put between and around
 * them. Masks hide who is meant, and texts that differ in that alone are of different people: so a text of few words beside
 * them stays out of its own unit alone, and one of hardly any is kept out nowhere, lest one removed silences others.
 */
export function wordsFingerprint({ of }: Pick<FingerprintKey, 'of'>, unitId: string, text: Redacted): string | null {
  const own = wordsOf(text.replace(masks, ' '));
  const isMasked = text.search(masks) >= 0;
  if (own.length === 0 || (isMasked && own.length < enoughBesideMasks)) return null;
  return of(JSON.stringify(['words', own.length < enoughForAll ? unitId : null, wordsOf(text).join(' ')]));
}

const wordsOf = (text: string) => standardSpelling(text).toLowerCase().match(ownWord) ?? [];
