import { type Db, database } from '@/db/client';
import { type IntakeRow, latestIntakes } from '@/db/queries/intake';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** The latest batches of the viewer's units with their counts, newest first. One neither running nor ended was broken off. */
export async function listIntakes(viewer: Viewer, limit = 20, db: Db = database()): Promise<IntakeRow[]> {
  const scope = allow(viewer, 'post.ingest');
  return latestIntakes(db, scope, limit);
}
