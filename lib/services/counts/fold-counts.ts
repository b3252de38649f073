import { boundBy } from '@/db/bound-by';
import { type Db, database } from '@/db/client';
import { foldOldest } from '@/db/queries/counts';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * Folds what was counted since the last time into the roll-up, in small transactions. Safe beside any number of
 * writers, readers and other folders; stopped or killed at any moment it has counted nothing twice. `signal` stops it
 * between two of them. Answers how many changes it folded.
 */
export async function foldCounts(
  viewer: Viewer,
  input: { readonly signal?: AbortSignal } = {},
  db: Db = database(),
): Promise<{ readonly folded: number }> {
  const scope = allow(viewer, 'counts.maintain');
  let folded = 0;
  while (!input.signal?.aborted) {
    const inThisStep = await db.transaction(async (tx) => {
      await boundBy(tx, 'chunk');
      return foldOldest(tx, scope);
    });
    if (inThisStep === 0) break;
    folded += inThisStep;
  }
  return { folded };
}
