import { type Db, database } from '@/db/client';
import { listedPeople } from '@/db/queries/people-list';
import { type ListAsked, type ListPage, pageOf, rowsAPage } from '@/lib/domain/lists/lists';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { type PersonView, viewOf } from './person-view';

/** A page of the accounts of the viewer's unit and of all units below it. An `after` that is gone begins anew. */
export async function listPeople(
  viewer: Viewer,
  { filter = {}, after }: ListAsked<'people'> = {},
  db: Db = database(),
): Promise<ListPage<PersonView>> {
  const scope = allow(viewer, 'person.manage');
  const found = await listedPeople(db, scope, filter, { after, limit: rowsAPage + 1 });
  if (after && found.rows.length === 0) return listPeople(viewer, { filter }, db);
  return pageOf({ ...found, rows: found.rows.map(viewOf) });
}
