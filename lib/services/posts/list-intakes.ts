import { type Db, database } from '@/db/client';
import { type IntakeRow, latestIntakes } from '@/db/queries/intake';
import { allow, type Viewer } from '@/lib/domain/permissions';

const usualPage = 20;

/**
 * The latest batches of the viewer's units with their counts, newest first, or those before the batch `before`, and whether there are
 * still older ones. One neither running nor ended was broken off.
 */
export async function listIntakes(
  viewer: Viewer,
  { before, limit = usualPage }: { readonly before?: number; readonly limit?: number } = {},
  db: Db = database(),
): Promise<{ readonly batches: IntakeRow[]; readonly hasOlder: boolean }> {
  const scope = allow(viewer, 'post.ingest');
  const found = await latestIntakes(db, scope, { before, limit: limit + 1 });
  return { batches: found.slice(0, limit), hasOlder: found.length > limit };
}
