import { boundBy } from '@/db/bound-by';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { intakeToUndo, lockedIntake, noteUndone } from '@/db/queries/intake';
import { removeNextOf } from '@/db/queries/removals';
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

/** `left` is what is still there, when it was stopped. Both leave out what `intakeToUndo` does. */
export type UndoReceipt = { readonly removed: number; readonly left: number };

const usualBatch = 1_000;

/**
 * Takes out again all that came in with one batch of the viewer's units, what was corrected too; the same file may be
 * sent again afterwards. Each chunk is a transaction of its own, so that it may be stopped or killed at any moment and run
 * again, beside others too. Throws `NotFound`, and `InvalidInput` (`id`: `still_running`) while the batch is coming in.
 */
export async function undoIntake(viewer: Viewer, input: UndoInput, db: Db = database()): Promise<UndoReceipt> {
  const scope = allow(viewer, 'intake.undo');
  const { id, signal } = input;
  const begun = Number.isSafeInteger(id) && id > 0 ? await intakeToUndo(db, scope, id) : null;
  if (!begun) throw new NotFound('intake');
  const limit = Math.min(Math.max(Math.trunc(input.batchSize ?? usualBatch) || usualBatch, 1), 9999);
  let removed = 0;
  while (!signal?.aborted) {
    const chunk = await undoChunk(db, scope, id, limit);
    if (chunk.removed === 0) break;
    await listRemovalsNow(db, scope);
    removed += chunk.told;
    input.onProgress?.({ removed, of: begun.left });
  }
  return { removed, left: (await intakeToUndo(db, scope, id))?.left ?? 0 };
}

/** How many items are gone, and how many of them the viewer may be told of. */
function undoChunk(db: Db, scope: Scope, id: number, limit: number) {
  return db.transaction(async (tx) => {
    await boundBy(tx, 'chunk');
    const batch = await lockedIntake(tx, scope, id);
    if (!batch) throw new NotFound('intake');
    if (batch.isRunning) throw new InvalidInput([{ field: 'id', code: 'still_running' }]);
    const { removed, apart } = await removeNextOf(tx, scope, id, limit);
    const isDone = removed < limit && (await noteUndone(tx, scope, id));
    if (removed > 0 || isDone) await record(tx, scope, `intake:${id}`, { removed, done: isDone });
    return { removed, told: batch.isToldWhole ? removed : removed - apart };
  });
}
