import { type Db, database } from '@/db/client';
import { beginningFacts } from '@/db/queries/first-steps';
import type { BeginningFacts } from '@/lib/domain/people/first-steps';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** What the viewer's units have of what it takes until a first report comes, read anew each time. */
export async function readFirstSteps(viewer: Viewer, db: Db = database()): Promise<BeginningFacts> {
  const scope = allow(viewer, 'person.manage');
  return beginningFacts(db, scope);
}
