import { type Db, database } from '@/db/client';
import { listedPeople } from '@/db/queries/people-list';
import { allow, type Viewer } from '@/lib/domain/permissions';

export type ActorOption = { readonly id: string; readonly name: string; readonly username: string };

/** The first people of the viewer's units whose names have words beginning so, for asking after their deeds. */
export async function searchActors(viewer: Viewer, typed: string, db: Db = database()): Promise<ActorOption[]> {
  const scope = allow(viewer, 'audit.read');
  const { rows } = await listedPeople(db, scope, { q: typed.slice(0, 150) }, { limit: 8 });
  return rows.map(({ id, name, username }) => ({ id, name, username }));
}
