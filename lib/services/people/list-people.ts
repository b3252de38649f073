import { type Db, database } from '@/db/client';
import { type PersonRow, peopleInScope } from '@/db/queries/people';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { shownPassword, shownPerson } from '@/lib/domain/shown-state';

/** `basis` and `passwordBasis` go back with a change: what it was made on. */
export type PersonView = PersonRow & { readonly basis: string; readonly passwordBasis: string };

/** The accounts of the viewer's unit and of all units below it. */
export async function listPeople(viewer: Viewer, db: Db = database()): Promise<PersonView[]> {
  const scope = allow(viewer, 'person.manage');
  const rows = await peopleInScope(db, scope);
  return rows.map((row) => ({ ...row, basis: shownPerson(row), passwordBasis: shownPassword(row) }));
}
