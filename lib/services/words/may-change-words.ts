import { type Db, database } from '@/db/client';
import { topUnits } from '@/db/identity';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Whether the viewer may change the own keywords, which all units read with: the top unit's administrator and the server itself may. */
export async function mayChangeWords(viewer: Viewer, db: Db = database()): Promise<boolean> {
  const scope = allow(viewer, 'lexicon.manage');
  return scope.viewerKind === 'operator' || (await topUnits(db)).includes(scope.unitId);
}
