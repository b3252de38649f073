import { type Db, database } from '@/db/client';
import { fingerprintKey } from '@/db/fingerprints/key';
import { record } from '@/db/queries/activity';
import { putFingerprintKey } from '@/db/queries/fingerprint-key';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** `accepted` is false when the database's fingerprints were of this key already. */
export type AcceptedKey = { readonly accepted: boolean };

/**
 * Makes the key of this process the one of the database, the one before being lost. Nothing kept under that is recognised any
 * more: what is sent again is kept twice, and what was removed for good may come in again.
 */
export async function acceptFingerprintKey(viewer: Viewer, db: Db = database()): Promise<AcceptedKey> {
  const scope = allow(viewer, 'fingerprint.accept-key');
  const key = fingerprintKey();
  return db.transaction(async (tx) => {
    const accepted = await putFingerprintKey(tx, scope, key);
    if (accepted) await record(tx, scope, 'setting:fingerprint-key');
    return { accepted };
  });
}
