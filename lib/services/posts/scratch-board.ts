import type { Db } from '@/db/client';
import { insertUnit } from '@/db/queries/units';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { viewerAreas } from '../viewers/viewer-areas';

/** The viewer as one of the board of a city, or of `places`, in a scratch database, to measure how posts go in. */
export async function scratchBoard(viewer: Viewer, db: Db, places: readonly string[] = ['79']): Promise<Viewer> {
  const scope = allow(viewer, 'counts.maintain');
  await insertUnit(db, scope, 'scratch', {
    name: 'Scratch',
    kind: 'board',
    parentId: null,
    cutOffDay: null,
    textMonths: null,
    reporterMonths: null,
    places: [...places],
  });
  return { ...viewer, unitId: 'scratch', ...(await viewerAreas('scratch', db)) };
}
