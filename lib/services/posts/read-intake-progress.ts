import { type Db, database } from '@/db/client';
import { runningProgress } from '@/db/queries/running-intake';
import { parseIntakeRun } from '@/lib/domain/input/intake-run';
import type { RunningProgress } from '@/lib/domain/intake/post-line';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { runningHere } from './running-intakes';

/** How far the viewer's own upload `run` is, in whatever process; null when it is not going on. */
export async function readIntakeProgress(
  viewer: Viewer,
  given: string,
  db: Db = database(),
): Promise<RunningProgress | null> {
  const scope = allow(viewer, 'post.ingest');
  const run = parseIntakeRun(given);
  if (run === undefined) return null;
  return runningHere(viewer.id, run)?.progress() ?? runningProgress(db, scope, run);
}
