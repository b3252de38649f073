import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { insertPerson } from '@/db/queries/people';
import { InvalidInput } from '@/lib/domain/errors';
import { parseNewPerson } from '@/lib/domain/input/person';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { makeOneTimePassword } from './make-one-time-password';

/**
 * Opens an account in a unit of the viewer's scope. Without a password one is made, given once in the answer, and has to
 * be changed at the first sign-in. Throws `InvalidInput` (`username`: `username_taken`, `unitId`: `unknown_unit`).
 */
export async function createPerson(
  viewer: Viewer,
  input: unknown,
  db: Db = database(),
): Promise<{ id: string; username: string; oneTimePassword: string | null }> {
  const scope = allow(viewer, 'person.manage');
  const { password, ...person } = parseNewPerson(input);
  if (!scope.units.includes(person.unitId)) throw new InvalidInput([{ field: 'unitId', code: 'unknown_unit' }]);
  const oneTimePassword = password === undefined ? makeOneTimePassword() : null;
  const passwordHash = await hashPassword(password ?? oneTimePassword ?? '');
  const id = randomUUID();
  await db.transaction(async (tx) => {
    const row = { id, ...person, passwordHash, mustChangePassword: oneTimePassword !== null };
    const added = await insertPerson(tx, scope, row);
    if (!added) throw new InvalidInput([{ field: 'username', code: 'username_taken', value: person.username }]);
    await record(tx, scope, `person:${id}`, { act: 'create', roles: person.roles.join(','), unit: person.unitId });
  });
  return { id, username: person.username, oneTimePassword };
}
