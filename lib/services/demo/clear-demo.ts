import { boundBy } from '@/db/bound-by';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { removeDemo, setDemoState } from '@/db/queries/demo';
import { allow, type Viewer } from '@/lib/domain/permissions';

/**
 * Takes the demonstration out, counts included. What was added to it by hand stays. Answers how many items and people
 * went and how many stayed.
 */
export async function clearDemo(viewer: Viewer, db: Db = database()) {
  const scope = allow(viewer, 'demo.manage');
  return db.transaction(async (tx) => {
    await boundBy(tx, 'upkeep');
    const cleared = await removeDemo(tx, scope);
    await setDemoState(tx, scope, null);
    await record(tx, scope, 'demo', { act: 'clear', ...cleared });
    return cleared;
  });
}
