import { type Db, database } from '@/db/client';
import { channelsNamed } from '@/db/queries/channels';
import { foldChannelName } from '@/lib/domain/intake/channel-name';
import type { Scope } from '@/lib/domain/permissions';
import { demoChannels } from '@/lib/strings/demo-sentences';
import { findRegistered } from '../channels/find-registered';
import { registerChannel } from '../channels/register-channel';
import { operatorViewer } from '../viewers/operator-viewer';
import type { DemoUnit } from './prepare-demo-unit';

const papers = demoChannels.publications.map((name) => ({ name, kind: 'publication' }));
const channels = [...papers, ...demoChannels.own];

/** The folded names of the demonstration's channels that are not registered. */
export async function missingDemoChannels(scope: Scope, db: Db): Promise<string[]> {
  const folded = channels.map(({ name }) => foldChannelName(name));
  const registered = await channelsNamed(db, scope, folded);
  return folded.filter((name) => !registered.has(name));
}

/** Registers the newspapers a board would and the demonstration's own channels. What kind somebody gave one stays. */
export async function registerDemoChannels(unit: DemoUnit, db: Db = database()): Promise<void> {
  const admin = await operatorViewer({ unitId: unit.unitId, role: 'admin' }, db);
  const names = channels.map(({ name }) => name);
  const given = await findRegistered(admin, names, db);
  for (const channel of channels) if (!given.includes(channel.name)) await registerChannel(admin, channel, db);
}
