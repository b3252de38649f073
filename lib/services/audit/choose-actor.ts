import { type Db, database } from '@/db/client';
import { peopleCalled } from '@/db/queries/people-list';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Who of the viewer's units is meant by a user name, or by a name only one of them has; null when that cannot be told. */
export async function chooseActor(viewer: Viewer, typed: string, db: Db = database()): Promise<string | null> {
  const scope = allow(viewer, 'audit.read');
  const called = await peopleCalled(db, scope, typed);
  const named = called.find(({ username }) => username === typed.toLowerCase());
  return named?.id ?? (called.length === 1 ? (called[0]?.id ?? null) : null);
}
