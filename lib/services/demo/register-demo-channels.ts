import { type Db, database } from '@/db/client';
import { demoChannels } from '@/lib/strings/demo-sentences';
import { registerChannel } from '../channels/register-channel';
import { operatorViewer } from '../viewers/operator-viewer';
import type { DemoUnit } from './prepare-demo-unit';

/** Registers the newspapers a board would, so that their posts keep their links. Doing it again changes nothing. */
export async function registerDemoChannels(unit: DemoUnit, db: Db = database()): Promise<void> {
  const admin = await operatorViewer({ unitId: unit.unitId, role: 'admin' }, db);
  for (const name of demoChannels.publications) await registerChannel(admin, { name, kind: 'publication' }, db);
}
