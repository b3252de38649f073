import { type Db, database } from '@/db/client';
import { peopleByIds } from '@/db/queries/people';
import { NotFound } from '@/lib/domain/errors';
import { canBeStored } from '@/lib/domain/input/words';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { type PersonView, viewOf } from './person-view';

/** One account of the viewer's unit or of a unit below it. Throws `NotFound`. */
export async function readPerson(viewer: Viewer, personId: string, db: Db = database()): Promise<PersonView> {
  const scope = allow(viewer, 'person.manage');
  const [row] = canBeStored(personId) ? await peopleByIds(db, scope, [personId]) : [];
  if (!row) throw new NotFound('person');
  return viewOf(row);
}
