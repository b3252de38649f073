import { type Db, database } from '@/db/client';
import { type CountDifference, countDifferences } from '@/db/queries/count-differences';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * Recounts everything from the items and compares it with what the dashboard reads. Calls `onDifference` for each cell
 * that differs, with the counters that do, and answers how many there are. Others may write meanwhile.
 */
export async function verifyCounts(
  viewer: Viewer,
  input: { readonly onDifference?: (difference: CountDifference) => void } = {},
  db: Db = database(),
): Promise<{ readonly differences: number }> {
  const scope = allow(viewer, 'counts.maintain');
  let differences = 0;
  for await (const difference of countDifferences(db, scope)) {
    differences += 1;
    input.onDifference?.(difference);
  }
  return { differences };
}
