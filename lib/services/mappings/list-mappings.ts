import { type Db, database } from '@/db/client';
import { type MappingRow, mappingsOf } from '@/db/queries/file-mappings';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** How the viewer's unit has its files read, the last said first. */
export async function listMappings(viewer: Viewer, db: Db = database()): Promise<MappingRow[]> {
  const scope = allow(viewer, 'post.ingest');
  return mappingsOf(db, scope);
}
