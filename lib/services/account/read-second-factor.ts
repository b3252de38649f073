import { type Db, database } from '@/db/client';
import { requiredRoles, settingValue } from '@/db/identity';
import { ownRecoveryCodes } from '@/db/queries/second-factor';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** The viewer's own second factor. `isRequired` says whether one of their roles must have one: never in a demonstration. */
export type OwnSecondFactor = {
  readonly isOn: boolean;
  readonly recoveryCodesLeft: number;
  readonly isRequired: boolean;
};

export async function readSecondFactor(viewer: Viewer, db: Db = database()): Promise<OwnSecondFactor> {
  const scope = allow(viewer, 'account.own');
  const [codes, required, demo] = await Promise.all([
    ownRecoveryCodes(db, scope),
    requiredRoles(db),
    settingValue(db, 'demo'),
  ]);
  const isRequired = demo === null && required.some((role) => viewer.roles.includes(role));
  return { isOn: codes !== null, recoveryCodesLeft: codes ?? 0, isRequired };
}
