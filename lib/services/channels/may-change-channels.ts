import { type Db, database } from '@/db/client';
import { topUnits } from '@/db/identity';
import { allow, may, type Viewer } from '@/lib/domain/permissions';

/** Whether the viewer may say what channels are called and of what kind they are: for the top unit and the server itself. */
export async function mayChangeChannels(viewer: Viewer, db: Db = database()): Promise<boolean> {
  const scope = allow(viewer, 'channel.list');
  if (!may(viewer.roles, 'channel.manage')) return false;
  return scope.viewerKind === 'operator' || (await topUnits(db)).includes(scope.unitId);
}
