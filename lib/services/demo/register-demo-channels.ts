import { type Db, database } from '@/db/client';
import { foldChannelName } from '@/lib/domain/intake/channel-name';
import { demoChannels } from '@/lib/strings/demo-sentences';
import { listChannels } from '../channels/list-channels';
import { registerChannel } from '../channels/register-channel';
import { operatorViewer } from '../viewers/operator-viewer';
import type { DemoUnit } from './prepare-demo-unit';

/** Registers the newspapers a board would, so that their posts keep their links. What kind somebody gave one stays. */
export async function registerDemoChannels(unit: DemoUnit, db: Db = database()): Promise<void> {
  const admin = await operatorViewer({ unitId: unit.unitId, role: 'admin' }, db);
  const given = (await listChannels(admin, db))
    .filter(({ kind }) => kind !== 'other')
    .map(({ name }) => foldChannelName(name));
  for (const name of demoChannels.publications) {
    if (!given.includes(foldChannelName(name))) await registerChannel(admin, { name, kind: 'publication' }, db);
  }
}
