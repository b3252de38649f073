import type { Db } from '@/db/client';
import { record } from '@/db/queries/activity';
import { ownRecoveryCodes } from '@/db/queries/second-factor';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Notes that a recovery code of the viewer opened a session; gives how many are left. */
export async function noteRecoveryUse(viewer: Viewer, db: Db): Promise<number> {
  const scope = allow(viewer, 'account.own');
  const left = (await ownRecoveryCodes(db, scope)) ?? 0;
  await record(db, scope, `person:${scope.viewerId}`, { act: 'use-recovery-code', left });
  return left;
}
