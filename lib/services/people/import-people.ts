import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { insertPerson } from '@/db/queries/people';
import type { GivenPerson, PlannedPerson, RefusedPerson } from '@/lib/domain/people/people-plan';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { makeOneTimePassword } from './make-one-time-password';
import { planFor } from './plan-people';

export type OpenedAccount = PlannedPerson & { readonly oneTimePassword: string };

const hashedAtOnce = 4;

/**
 * Opens an account for every good line of a spreadsheet of people, in one transaction, each with a one-time password that is in the
 * answer and nowhere else; the other lines come back with why. What a dry run showed is looked at anew: a user name taken
 * meanwhile is refused, one made from a name is made anew.
 */
export async function importPeople(
  viewer: Viewer,
  given: readonly GivenPerson[],
  db: Db = database(),
): Promise<{ readonly opened: readonly OpenedAccount[]; readonly refused: readonly RefusedPerson[] }> {
  const scope = allow(viewer, 'person.manage');
  const { planned, refused } = await planFor(db, scope, given);
  // In one order, so that two imports of the same names at once do not wait for each other.
  const ready = (await withPasswords(planned)).sort((a, b) => (a.username < b.username ? -1 : 1));
  const late: RefusedPerson[] = [];
  const opened: OpenedAccount[] = [];
  await db.transaction(async (tx) => {
    const deeds: { id: string; roles: string; unit: string }[] = [];
    for (const { passwordHash, ...account } of ready) {
      const id = randomUUID();
      const { name, username, roles, unitId } = account;
      const row = { id, name, username, roles, unitId, passwordHash, mustChangePassword: true };
      if (await insertPerson(tx, scope, row)) {
        opened.push(account);
        deeds.push({ id, roles: roles.join(','), unit: unitId });
      } else late.push(takenMeanwhile(account, given));
    }
    for (const { id, roles, unit } of deeds) await record(tx, scope, `person:${id}`, { act: 'create', roles, unit });
  });
  const all = [...refused, ...late].sort((a, b) => a.given.line - b.given.line);
  return { opened: opened.sort((a, b) => a.line - b.line), refused: all };
}

async function withPasswords(planned: readonly PlannedPerson[]) {
  const ready: (OpenedAccount & { readonly passwordHash: string })[] = [];
  for (let at = 0; at < planned.length; at += hashedAtOnce) {
    const some = planned.slice(at, at + hashedAtOnce).map(async (person) => {
      const oneTimePassword = makeOneTimePassword();
      return { ...person, oneTimePassword, passwordHash: await hashPassword(oneTimePassword) };
    });
    ready.push(...(await Promise.all(some)));
  }
  return ready;
}

function takenMeanwhile({ line, username }: PlannedPerson, given: readonly GivenPerson[]): RefusedPerson {
  const person = given.find((one) => one.line === line) ?? { line, name: '', username, role: '', unit: '' };
  return { given: person, problems: [{ field: 'username', code: 'username_taken', value: username }] };
}
