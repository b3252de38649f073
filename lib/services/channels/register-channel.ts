import { randomUUID } from 'node:crypto';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { insertChannel, lockedChannel, setChannel } from '@/db/queries/channels';
import { Conflict, NotAllowed, NotFound } from '@/lib/domain/errors';
import { type ChannelForm, parseChannel } from '@/lib/domain/input/channel';
import { type Channel, foldChannelName } from '@/lib/domain/intake/channel-name';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { refuseOutdated, shownChannel } from '@/lib/domain/shown-state';
import { knownPlaces } from '../places/known-places';
import { placeDirectory } from '../places/place-directory';
import { mayChangeChannels } from './may-change-channels';

/**
 * Names a channel and says what kind it is, new or already there under any spelling. From then on posts of that channel are
 * told by it, and those of a `publication` or `office_page` keep their links, whoever takes them in: channels belong to the
 * installation, so this is for an administrator of its top unit. `input` is `{name, kind, nobodys?, basis?}`. Throws
 * `InvalidInput`, `Conflict` when the channel is no longer as `basis` says, or has another kind and the form did not show it.
 */
export async function registerChannel(viewer: Viewer, input: unknown, db: Db = database()): Promise<Channel> {
  const scope = allow(viewer, 'channel.manage');
  if (!(await mayChangeChannels(viewer, db))) throw new NotAllowed('channel.manage');
  const form = parseChannel(input, knownPlaces(await placeDirectory(db)));
  const { name, kind, isNobodys } = form;
  const foldedName = foldChannelName(name);
  return db.transaction(async (tx) => {
    const made = await insertChannel(tx, scope, { id: randomUUID(), name, kind, foldedName });
    const standing = made ?? (await lockedChannel(tx, scope, foldedName));
    if (!standing) throw new NotFound('channel');
    if (!made) refuseUnseen(form, standing);
    const kept = { id: standing.id, name, kind };
    if (!made) await setChannel(tx, scope, kept);
    await record(tx, scope, `channel:${kept.id}`, { kind, ...(isNobodys ? { isNobodys } : {}) });
    return kept;
  });
}

function refuseUnseen({ basis, kind }: ChannelForm, standing: Channel): void {
  refuseOutdated(basis, shownChannel(standing));
  if (basis === undefined && standing.kind !== kind) throw new Conflict('channel');
}
