import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { demoState, markDemoItems, setDemoState } from '@/db/queries/demo';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { correctDemo } from './correct-demo';
import { type DemoAccount, openDemoAccounts } from './open-demo-accounts';
import { prepareDemoUnit } from './prepare-demo-unit';
import { registerDemoChannels } from './register-demo-channels';
import { sendDemoPosts } from './send-demo-posts';
import { submitDemoReports } from './submit-demo-reports';
import { wordDemo } from './word-demo';

export type DemoInput = {
  /** The last of the ninety days, `YYYY-MM-DD`. */
  readonly today: string;
  /** The password of all four accounts; without it each gets one of its own. */
  readonly password?: string;
  readonly onProgress?: (step: 'reports' | 'posts', done: number, of: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Loads the labelled demonstration through the services people use, and sets its accounts' passwords. A loading that
 * was cut off goes on where it was; one that is complete is left alone. Answers the four accounts.
 */
export async function loadDemo(viewer: Viewer, input: DemoInput, db: Db = database()): Promise<readonly DemoAccount[]> {
  const scope = allow(viewer, 'demo.manage');
  const found = await demoState(db, scope);
  const lastDay = found?.lastDay ?? input.today;
  if (!found) await setDemoState(db, scope, { lastDay, complete: false });
  const unit = await prepareDemoUnit(viewer, lastDay, db);
  const accounts = await openDemoAccounts(viewer, unit, input.password, db);
  if (found?.complete) return accounts;
  const items = wordDemo(await placeDirectory(db), lastDay);
  const of = (source: 'report' | 'post') => items.filter((item) => item.plan.source === source);
  const told = (step: 'reports' | 'posts') => ({
    signal: input.signal,
    onProgress: (done: number, total: number) => input.onProgress?.(step, done, total),
  });
  await registerDemoChannels(unit, db);
  await submitDemoReports(unit, of('report'), lastDay, told('reports'), db);
  await sendDemoPosts(unit, of('post'), told('posts'), db);
  await correctDemo(unit, db);
  input.signal?.throwIfAborted();
  await markDemoItems(db, scope, unit.unitId);
  await db.transaction(async (tx) => {
    await setDemoState(tx, scope, { lastDay, complete: true });
    await record(tx, scope, 'demo', { act: 'load', items: items.length });
  });
  return accounts;
}
