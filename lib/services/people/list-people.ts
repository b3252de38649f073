import { type Db, database } from '@/db/client';
import { type PersonRow, peopleInScope } from '@/db/queries/people';
import { allow, type Viewer } from '@/lib/domain/permissions';

export type { PersonRow };

/** The accounts of the viewer's unit and of all units below it. */
export async function listPeople(viewer: Viewer, db: Db = database()): Promise<PersonRow[]> {
  const scope = allow(viewer, 'person.manage');
  return peopleInScope(db, scope);
}
