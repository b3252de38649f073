import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { turnKeyOn as turnOn } from '@/db/queries/keys';
import { NotFound } from '@/lib/domain/errors';
import { canBeStored } from '@/lib/domain/input/words';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Lets a key work again that is off since a backup was restored. Throws `NotFound` when it is outside the scope or not off. */
export async function turnKeyOn(viewer: Viewer, keyId: string, db: Db = database()): Promise<void> {
  const scope = allow(viewer, 'key.manage');
  await db.transaction(async (tx) => {
    if (!canBeStored(keyId) || !(await turnOn(tx, scope, keyId))) throw new NotFound('key');
    await record(tx, scope, `key:${keyId}`, { act: 'reactivate' });
  });
}
