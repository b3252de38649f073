import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { letInAgain } from '@/db/queries/removed-words';
import { itemSubject } from '@/lib/domain/audit/item-subject';
import { NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** `lifted` is false when it kept nothing out: it was removed by mistake, or this was done before. */
export type LiftReceipt = { readonly id: number; readonly lifted: boolean };

/**
 * Lets in again, whoever sends it, what stays out by one removal: the item, and of personal data its words. What was removed stays
 * removed. Throws `NotFound` when no item of that number was removed.
 */
export async function liftRemoval(viewer: Viewer, id: number, db: Db = database()): Promise<LiftReceipt> {
  const scope = allow(viewer, 'removal.lift');
  if (!Number.isSafeInteger(id)) throw new NotFound('opinion');
  return db.transaction(async (tx) => {
    const found = await letInAgain(tx, scope, id);
    if (!found) throw new NotFound('opinion');
    const { why, isApart, keptOut } = found;
    if (keptOut) await record(tx, scope, itemSubject(id, isApart), isApart ? {} : { why });
    return { id, lifted: keptOut };
  });
}
