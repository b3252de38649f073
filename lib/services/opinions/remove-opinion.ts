import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { lockedOpinions } from '@/db/queries/change-opinions';
import { lastChangeOf } from '@/db/queries/corrections';
import { forgetPhrases } from '@/db/queries/forget-phrases';
import { withoutWriters } from '@/db/queries/removal-turn';
import { removeLocked } from '@/db/queries/removals';
import { keepWordsOut, wordsOfItems } from '@/db/queries/removed-words';
import { forgetSomeWords } from '@/db/queries/search-words';
import { itemSubject } from '@/lib/domain/audit/item-subject';
import { Conflict, NotFound } from '@/lib/domain/errors';
import { parseRemoval } from '@/lib/domain/input/removal';
import { basisOf } from '@/lib/domain/opinion/opinion';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { apartFlag } from '@/lib/domain/vocabulary';
import { listRemovalsNow } from '../removals/list-removals';
import { fitFingerprintKey } from './fingerprint';
import { fingerprintsOfRemoved } from './words-kept-out';

/**
 * Takes an item of the viewer's area out for good: what it said, what was added and corrected, and its counts. That it
 * was there stays, with who removed it, when and why; spam and personal data do not come in again when they are sent
 * again, and the words of personal data neither under another channel, day or number, in capitals, without marks or in another field. It is written to the list outside the database
 * too, so that no backup brings it back. Throws `NotFound` outside the area and when it is gone already, `Conflict` when it is no
 * longer as `basis` says.
 */
export async function removeOpinion(viewer: Viewer, input: unknown, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'opinion.remove');
  const { id, why, basis } = parseRemoval(input);
  const key = why === 'personal_data' ? await fitFingerprintKey(db) : null;
  await db.transaction(async (tx) => {
    await withoutWriters(tx, scope);
    const [standing] = await lockedOpinions(tx, scope, [id]);
    if (!standing) throw new NotFound('opinion');
    const isOutdated = basis !== undefined && basis !== basisOf(await lastChangeOf(tx, scope, id), standing);
    if (isOutdated) throw new Conflict('opinion');
    const words = key ? await wordsOfItems(tx, scope, [id]) : [];
    await removeLocked(tx, scope, id, why);
    for (const item of words) if (key) await keepWordsOut(tx, scope, id, fingerprintsOfRemoved(key, item));
    await forgetSomeWords(tx, scope);
    await forgetPhrases(tx, scope, [id]);
    const isApart = standing.flags.includes(apartFlag);
    await record(tx, scope, itemSubject(id, isApart), isApart ? {} : { why });
  });
  await listRemovalsNow(db, scope);
}
