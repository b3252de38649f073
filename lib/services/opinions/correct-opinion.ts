import { type Db, database } from '@/db/client';
import { parseCorrection } from '@/lib/domain/input/correction';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { type CorrectedItem, correctItems } from './correct-items';
import { fitFingerprintKey } from './fingerprint';

export type CorrectionReceipt = CorrectedItem;

/**
 * Sets how an item is read where the classifier was wrong, keeps who, when and why, and moves the counts with it; no
 * re-run changes it back. `input` as in `parseCorrection`. Throws `NotFound` for an item the viewer may not see, `Conflict` when
 * the item is no longer as `basis` says, `InvalidInput` (`form`: `nothing_changed` when all is as it was; `why`: `words_removed`).
 */
export async function correctOpinion(viewer: Viewer, input: unknown, db: Db = database()): Promise<CorrectionReceipt> {
  const scope = allow(viewer, 'opinion.correct');
  const form = parseCorrection(input);
  const directory = await placeDirectory(db);
  const key = await fitFingerprintKey(db);
  return db.transaction(async (tx) => {
    const [outcome] = await correctItems(tx, scope, [form], { directory, key });
    if (!outcome) throw new Error('a correction without an outcome');
    if ('error' in outcome) throw outcome.error;
    return outcome.done;
  });
}
