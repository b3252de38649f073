import { type Db, database } from '@/db/client';
import { itemsOfWordsOut, unitsOfWordsOut } from '@/db/queries/removed-words';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { fitFingerprintKey } from '../opinions/fingerprint';
import { fingerprintsKeepingOut } from '../opinions/words-kept-out';

/** The numbers of the removed items by whose words this text, as somebody would send it, stays out of any unit. */
export async function findRemovals(viewer: Viewer, text: string, db: Db = database()): Promise<number[]> {
  const scope = allow(viewer, 'removal.lift');
  const key = await fitFingerprintKey(db);
  const prints = fingerprintsKeepingOut(key, await unitsOfWordsOut(db, scope), text);
  return prints.length > 0 ? itemsOfWordsOut(db, scope, prints) : [];
}
