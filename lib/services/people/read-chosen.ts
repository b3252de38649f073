import { type Db, database } from '@/db/client';
import { peopleByIds } from '@/db/queries/people';
import { canBeStored } from '@/lib/domain/input/words';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { type PersonView, viewOf } from './person-view';

const mostChosen = 200;

/** Those of some ids who are people of the viewer's units, as they stand now; the viewer's own account is never among them. */
export async function readChosen(
  viewer: Viewer,
  ids: readonly string[],
  db: Db = database(),
): Promise<readonly PersonView[]> {
  const scope = allow(viewer, 'person.manage');
  const asked = [...new Set(ids)].filter((id) => canBeStored(id) && id !== scope.viewerId);
  return (await peopleByIds(db, scope, asked.slice(0, mostChosen))).map(viewOf);
}
