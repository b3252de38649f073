import { randomUUID } from 'node:crypto';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { putChannel } from '@/db/queries/channels';
import { parseChannel } from '@/lib/domain/input/channel';
import { type Channel, foldChannelName } from '@/lib/domain/intake/channel-name';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * Names a channel and says what kind it is, new or already there under any spelling. From then on posts of a
 * `publication` or `office_page` keep their links. `input` is `{name, kind}`. Throws `InvalidInput`.
 */
export async function registerChannel(viewer: Viewer, input: unknown, db: Db = database()): Promise<Channel> {
  const scope = allow(viewer, 'channel.manage');
  const form = parseChannel(input);
  return db.transaction(async (tx) => {
    const kept = await putChannel(tx, scope, { ...form, id: randomUUID(), foldedName: foldChannelName(form.name) });
    await record(tx, scope, `channel:${kept.id}`, { kind: kept.kind });
    return kept;
  });
}
