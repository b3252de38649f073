import { type Db, database } from '@/db/client';
import { channelsNamed } from '@/db/queries/channels';
import { foldChannelName } from '@/lib/domain/intake/channel-name';
import { allow, type Viewer } from '@/lib/domain/permissions';

const mostAsked = 100;

/** Those of some names that are registered, under whatever spelling. */
export async function findRegistered(
  viewer: Viewer,
  names: readonly string[],
  db: Db = database(),
): Promise<readonly string[]> {
  const scope = allow(viewer, 'channel.list');
  const asked = names.slice(0, mostAsked).map((name) => [name, foldChannelName(name)] as const);
  const known = await channelsNamed(
    db,
    scope,
    asked.map(([, folded]) => folded),
  );
  return asked.filter(([, folded]) => known.has(folded)).map(([name]) => name);
}
