import { type Db, database } from '@/db/client';
import { allChannels } from '@/db/queries/channels';
import type { Channel } from '@/lib/domain/intake/channel-name';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Every channel posts came from or may come from, by name. */
export async function listChannels(viewer: Viewer, db: Db = database()): Promise<Channel[]> {
  const scope = allow(viewer, 'channel.list');
  return allChannels(db, scope);
}
