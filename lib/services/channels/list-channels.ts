import { type Db, database } from '@/db/client';
import { allChannels } from '@/db/queries/channels';
import type { Channel } from '@/lib/domain/intake/channel-name';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { shownChannel } from '@/lib/domain/shown-state';

/** `basis` goes back with a change: what it was made on. */
export type ChannelView = Channel & { readonly basis: string };

/** Every registered channel, by name. */
export async function listChannels(viewer: Viewer, db: Db = database()): Promise<ChannelView[]> {
  const scope = allow(viewer, 'channel.list');
  const channels = await allChannels(db, scope);
  return channels.map((channel) => ({ ...channel, basis: shownChannel(channel) }));
}
