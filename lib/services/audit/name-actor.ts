import { type Db, database } from '@/db/client';
import { peopleByIds } from '@/db/queries/people';
import { canBeStored } from '@/lib/domain/input/words';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** What one of the viewer's people is called; null when it is none of them. */
export async function nameActor(viewer: Viewer, personId: string, db: Db = database()): Promise<string | null> {
  const scope = allow(viewer, 'audit.read');
  const [found] = canBeStored(personId) ? await peopleByIds(db, scope, [personId]) : [];
  return found?.name ?? null;
}
