import { type Db, database } from '@/db/client';
import { intakeToUndo } from '@/db/queries/intake';
import { NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * A batch of the viewer's units, with how many of its items would go if it were undone and how many of them a person has
 * corrected; of somebody else's batch without what is kept apart from the viewer. Throws `NotFound`.
 */
export async function readIntakeToUndo(viewer: Viewer, id: number, db: Db = database()) {
  const scope = allow(viewer, 'intake.undo');
  const found = Number.isSafeInteger(id) && id > 0 ? await intakeToUndo(db, scope, id) : null;
  if (!found) throw new NotFound('intake');
  return found;
}
