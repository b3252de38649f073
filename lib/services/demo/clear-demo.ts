import { boundBy } from '@/db/bound-by';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { demoState, demoTurn, demoUnit, markDemoItems, removeDemo, setDemoState } from '@/db/queries/demo';
import { besideWriters } from '@/db/queries/removal-turn';
import { forgetWords } from '@/db/queries/search-words';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { adoptDemoUnit } from './adopt-demo-unit';

/**
 * Takes the demonstration out, counts included, also one whose loading was cut off anywhere. What was added by hand to one
 * that was complete stays. Answers how many items and people went and how many stayed.
 */
export async function clearDemo(viewer: Viewer, db: Db = database()) {
  const scope = allow(viewer, 'demo.manage');
  const cleared = await db.transaction(async (tx) => {
    await boundBy(tx, 'upkeep');
    await besideWriters(tx, scope);
    await demoTurn(tx, scope);
    const state = await demoState(tx, scope);
    if (state && !state.complete) {
      await adoptDemoUnit(tx, scope);
      const begun = await demoUnit(tx, scope);
      if (begun) await markDemoItems(tx, scope, begun.unitId);
    }
    const removed = await removeDemo(tx, scope);
    await setDemoState(tx, scope, null);
    await record(tx, scope, 'demo', { act: 'clear', ...removed });
    return removed;
  });
  await forgetWords(db, scope);
  return cleared;
}
