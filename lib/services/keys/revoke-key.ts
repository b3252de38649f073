import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endKey } from '@/db/queries/keys';
import { NotFound } from '@/lib/domain/errors';
import { canBeStored } from '@/lib/domain/input/words';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Ends a key at once. Throws `NotFound` when it is outside the scope or has ended already. */
export async function revokeKey(viewer: Viewer, keyId: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'key.manage');
  await db.transaction(async (tx) => {
    if (!canBeStored(keyId) || !(await endKey(tx, scope, keyId))) throw new NotFound('key');
    await record(tx, scope, `key:${keyId}`, { act: 'revoke' });
  });
}
