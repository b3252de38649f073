import { type Db, database } from '@/db/client';
import { foldChannelName } from '@/lib/domain/intake/channel-name';
import { demoChannels } from '@/lib/strings/demo-sentences';
import { listChannels } from '../channels/list-channels';
import { registerChannel } from '../channels/register-channel';
import { operatorViewer } from '../viewers/operator-viewer';
import type { DemoUnit } from './prepare-demo-unit';

/** Registers the newspapers a board would and the demonstration's own channels. What kind somebody gave one stays. */
export async function registerDemoChannels(unit: DemoUnit, db: Db = database()): Promise<void> {
  const admin = await operatorViewer({ unitId: unit.unitId, role: 'admin' }, db);
  const given = (await listChannels(admin, db)).map(({ name }) => foldChannelName(name));
  const papers = demoChannels.publications.map((name) => ({ name, kind: 'publication' }));
  for (const channel of [...papers, ...demoChannels.own]) {
    if (!given.includes(foldChannelName(channel.name))) await registerChannel(admin, channel, db);
  }
}
