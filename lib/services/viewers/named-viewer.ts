import { type Db, database } from '@/db/client';
import { identityByUsername } from '@/db/identity';
import { InvalidInput } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { viewerOf } from './viewer-for-person';

/**
 * The person whom a command line on the server names (any case) as the one in whose name it works. Throws `InvalidInput` (`by`:
 * `unknown_username`) when no active account is called so.
 */
export async function namedViewer(username: string, db: Db = database()): Promise<Viewer> {
  const person = await identityByUsername(db, username.trim().toLowerCase());
  if (!person?.active) throw new InvalidInput([{ field: 'by', code: 'unknown_username', value: username }]);
  return viewerOf(person, db);
}
