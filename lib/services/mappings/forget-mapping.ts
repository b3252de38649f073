import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { forgetMapping as forget } from '@/db/queries/file-mappings';
import { NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Forgets how files of some headings are read. Throws `NotFound` when the viewer's unit has no such mapping. */
export async function forgetMapping(viewer: Viewer, id: number, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'post.ingest');
  await db.transaction(async (tx) => {
    if (!(await forget(tx, scope, id))) throw new NotFound('mapping');
    await record(tx, scope, `mapping:${id}`, { act: 'revoke' });
  });
}
