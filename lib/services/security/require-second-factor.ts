import { type Db, database } from '@/db/client';
import { topUnits } from '@/db/identity';
import { record } from '@/db/queries/activity';
import { putRequiredRoles } from '@/db/queries/second-factor';
import { NotAllowed } from '@/lib/domain/errors';
import { parseRequiredRoles } from '@/lib/domain/input/second-factor';
import { allow, type PersonRole, type Viewer } from '@/lib/domain/permissions';

/**
 * Sets for which roles a second factor must be had: it concerns the whole installation, so an administrator of a top unit
 * chooses. Who has none yet is led to set it up at the next click. `input` is `{roles}`. Throws `InvalidInput`.
 */
export async function requireSecondFactor(
  viewer: Viewer,
  input: unknown,
  db: Db = database(),
): Promise<{ roles: PersonRole[] }> {
  const scope = allow(viewer, 'factor.require');
  if (!(await topUnits(db)).includes(scope.unitId)) throw new NotAllowed(scope.task);
  const roles = parseRequiredRoles(input);
  await db.transaction(async (tx) => {
    await putRequiredRoles(tx, scope, roles);
    await record(tx, scope, 'setting:second-factor', { roles: roles.join(',') });
  });
  return { roles };
}
