import { type Db, database } from '@/db/client';
import { topUnits } from '@/db/identity';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Whether the viewer may have jobs run, which concern the whole installation: administrators of the top unit may. */
export async function mayManageJobs(viewer: Viewer, db: Db = database()): Promise<boolean> {
  const scope = allow(viewer, 'job.manage');
  return (await topUnits(db)).includes(scope.unitId);
}
