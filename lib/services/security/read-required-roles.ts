import { type Db, database } from '@/db/client';
import { requiredRoles, settingValue, topUnits } from '@/db/identity';
import { allow, type PersonRole, type Viewer } from '@/lib/domain/permissions';

/** Which roles must have a second factor. In a demonstration none has to, whatever is chosen. */
export type Requirement = {
  readonly roles: readonly PersonRole[];
  /** Whether the viewer may choose: an administrator of a top unit. */
  readonly mayChoose: boolean;
  readonly demo: boolean;
};

export async function readRequiredRoles(viewer: Viewer, db: Db = database()): Promise<Requirement> {
  allow(viewer, 'factor.require');
  const [roles, tops, demo] = await Promise.all([requiredRoles(db), topUnits(db), settingValue(db, 'demo')]);
  return { roles, mayChoose: tops.includes(viewer.unitId), demo: demo !== null };
}
