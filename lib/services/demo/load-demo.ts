import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import {
  areTaken,
  demoState,
  demoTurn,
  hasRealUnits,
  markDemoItems,
  noteDemoBeginning,
  setDemoState,
  unmarkedDemoUnit,
} from '@/db/queries/demo';
import { demoUsers } from '@/lib/domain/demo/roles';
import { RealUnitsThere } from '@/lib/domain/errors';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { demoNames } from '@/lib/strings/demo-sentences';
import { keepRisingPhrases } from '../phrases/keep-rising-phrases';
import { placeDirectory } from '../places/place-directory';
import { correctDemo } from './correct-demo';
import { type DemoAccount, demoPasswords, openDemoAccounts } from './open-demo-accounts';
import { prepareDemoUnit } from './prepare-demo-unit';
import { missingDemoChannels, registerDemoChannels } from './register-demo-channels';
import { sendDemoPosts } from './send-demo-posts';
import { submitDemoReports } from './submit-demo-reports';
import { wordDemo } from './word-demo';

export type DemoInput = {
  /** The last of the ninety days, `YYYY-MM-DD`. */
  readonly today: string;
  /** The password of all four accounts; without it each gets one of its own. */
  readonly password?: string;
  /** Loads it even where there are real units. */
  readonly intoReal?: boolean;
  readonly onProgress?: (step: 'reports' | 'posts', done: number, of: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Loads the labelled demonstration through the services people use. A loading that was cut off, wherever it was, goes on
 * from there; one that is complete is left alone, passwords and sessions included. Answers the four accounts. Throws
 * `RealUnitsThere` before anything is changed when there are units of a real board and not `intoReal`, or one of them, or
 * somebody, is called as the demonstration's.
 */
export async function loadDemo(viewer: Viewer, input: DemoInput, db: Db = database()): Promise<readonly DemoAccount[]> {
  const scope = allow(viewer, 'demo.manage');
  const found = await demoState(db, scope);
  if (found?.complete) return openDemoAccounts(viewer, input.password, db);
  const passwordOf = await demoPasswords(viewer, input.password, db);
  const { unit, lastDay } = await db.transaction(async (tx) => {
    await demoTurn(tx, scope);
    const begun = await beginLoading(scope, input, db);
    return { unit: await prepareDemoUnit(viewer, { today: begun, passwordOf }, db), lastDay: begun };
  });
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
  await keepRisingPhrases(viewer, { unitId: unit.unitId, day: lastDay, signal: input.signal }, db);
  await db.transaction(async (tx) => {
    await setDemoState(tx, scope, { lastDay, complete: true });
    await record(tx, scope, 'demo', { act: 'load', items: items.length });
  });
  return openDemoAccounts(viewer, input.password, db);
}

/** Notes that a demonstration is being loaded, and what it will make that could not be told from a board's own. Answers its last day. */
async function beginLoading(scope: Scope, { today, intoReal }: DemoInput, db: Db): Promise<string> {
  const begun = await demoState(db, scope);
  if (begun) return begun.lastDay;
  const isTaken =
    (await unmarkedDemoUnit(db, scope, demoNames.unit)) !== null || (await areTaken(db, scope, demoUsers));
  if (isTaken || (!intoReal && (await hasRealUnits(db, scope)))) throw new RealUnitsThere();
  const channels = await missingDemoChannels(scope, db);
  await db.transaction(async (tx) => {
    await noteDemoBeginning(tx, scope, channels);
    await setDemoState(tx, scope, { lastDay: today, complete: false });
  });
  return today;
}
