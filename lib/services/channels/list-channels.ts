import { type Db, database } from '@/db/client';
import { listedChannels } from '@/db/queries/channels';
import type { Channel } from '@/lib/domain/intake/channel-name';
import { type ListAsked, type ListPage, pageOf, rowsAPage } from '@/lib/domain/lists/lists';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { shownChannel } from '@/lib/domain/shown-state';

/** `basis` goes back with a change: what it was made on. */
export type ChannelView = Channel & { readonly basis: string };

/** A page of the registered channels, by name. An `after` that is gone begins anew. */
export async function listChannels(
  viewer: Viewer,
  { filter = {}, after }: ListAsked<'channels'> = {},
  db: Db = database(),
): Promise<ListPage<ChannelView>> {
  const scope = allow(viewer, 'channel.list');
  const found = await listedChannels(db, scope, filter, { after, limit: rowsAPage + 1 });
  if (after && found.rows.length === 0) return listChannels(viewer, { filter }, db);
  return pageOf({ ...found, rows: found.rows.map((channel) => ({ ...channel, basis: shownChannel(channel) })) });
}
