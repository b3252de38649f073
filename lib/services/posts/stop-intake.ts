import { type Db, database } from '@/db/client';
import { askToStop } from '@/db/queries/running-intake';
import { parseIntakeRun } from '@/lib/domain/input/intake-run';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { runningHere } from './running-intakes';

/**
 * Asks the viewer's own upload `run` to stop, in whatever process it goes on; its receipt still comes. False when it is not
 * going on.
 */
export async function stopIntake(viewer: Viewer, given: string, db: Db = database()): Promise<boolean> {
  const scope = allow(viewer, 'post.ingest');
  const run = parseIntakeRun(given);
  if (run === undefined) return false;
  const here = runningHere(viewer.id, run);
  here?.stop('asked');
  return here !== undefined || askToStop(db, scope, run);
}
