import { boundBy } from '@/db/bound-by';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { intakeToUndo, lockedIntake, noteUndone } from '@/db/queries/intake';
import { besideWriters } from '@/db/queries/removal-turn';
import { removeNextOf } from '@/db/queries/removals';
import { forgetWords } from '@/db/queries/search-words';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { listRemovalsNow } from '../removals/list-removals';

export type UndoInput = {
  readonly id: number;
  /** Items in one transaction, 1 to 9999. */
  readonly batchSize?: number;
  /** After every chunk that is gone for good; `of` is how many there were at the start. */
  readonly onProgress?: (progress: { readonly removed: number; readonly of: number }) => void;
  /** Stops between chunks. */
  readonly signal?: AbortSignal;
};

/** `left` is what is still there, when it was stopped. Both leave out what is kept apart unless all of the batch may be told. */
export type UndoReceipt = { readonly removed: number; readonly left: number };

const usualBatch = 1_000;

/**
 * Takes out again all that came in with one batch of the viewer's units, what was corrected too; the same file may be
 * sent again afterwards. What is kept apart goes only where whoever sent the batch undoes it, or somebody named for it. Each chunk is a transaction of its own, so that it may be stopped or killed at any moment and run
 * again, beside others too. Throws `NotFound`, and `InvalidInput` (`id`: `still_running`) while the batch is coming in.
 */
export async function undoIntake(viewer: Viewer, input: UndoInput, db: Db = database()): Promise<UndoReceipt> {
  const scope = allow(viewer, 'intake.undo');
  const { id, signal } = input;
  const begun = Number.isSafeInteger(id) && id > 0 ? await intakeToUndo(db, scope, id) : null;
  if (!begun) throw new NotFound('intake');
  const limit = Math.min(Math.max(Math.trunc(input.batchSize ?? usualBatch) || usualBatch, 1), 9999);
  let removed = 0;
  for (let isFirst = true; !signal?.aborted; isFirst = false) {
    const gone = await undoChunk(db, scope, { id, limit, isFirst });
    if (gone === 0) break;
    await listRemovalsNow(db, scope);
    removed += gone;
    input.onProgress?.({ removed, of: begun.left });
  }
  await forgetWords(db, scope);
  return { removed, left: (await intakeToUndo(db, scope, id))?.left ?? 0 };
}

type Chunk = { readonly id: number; readonly limit: number; readonly isFirst: boolean };

/**
 * How many items are gone. What is kept apart goes with the last of the others, uncounted in the audit; an undoing that found
 * nothing is noted too, so that one that took out nothing else is told from none.
 */
function undoChunk(db: Db, scope: Scope, { id, limit, isFirst }: Chunk): Promise<number> {
  return db.transaction(async (tx) => {
    await boundBy(tx, 'chunk');
    await besideWriters(tx, scope);
    const batch = await lockedIntake(tx, scope, id);
    if (!batch) throw new NotFound('intake');
    if (batch.isRunning) throw new InvalidInput([{ field: 'id', code: 'still_running' }]);
    const { isToldWhole } = batch;
    const removed = await removeNextOf(tx, scope, { intakeId: id, limit, apart: false });
    const isLast = removed < limit;
    const apart = isLast && isToldWhole ? await removeNextOf(tx, scope, { intakeId: id, limit, apart: true }) : 0;
    const isDone = isLast && apart < limit;
    if (isDone) await noteUndone(tx, scope, { id, isToldWhole });
    if (isFirst || removed + apart > 0) await record(tx, scope, `intake:${id}`, { removed, done: isDone });
    return removed + apart;
  });
}
