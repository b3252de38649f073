import { hashPassword } from 'better-auth/crypto';
import { type Db, database } from '@/db/client';
import { replacePassword } from '@/db/queries/people';
import { passwordLimits, passwordProblem } from '@/lib/domain/account/password';
import { InvalidInput } from '@/lib/domain/errors';
import { allow, type Role, type Viewer } from '@/lib/domain/permissions';
import { makeOneTimePassword } from '../people/make-one-time-password';
import { type DemoUnit, demoRoles } from './prepare-demo-unit';

export type DemoAccount = { readonly username: string; readonly role: Role; readonly password: string };

/**
 * Sets the passwords of the demonstration's four accounts, to `password` or each to one of its own, and gives them in
 * the clear this once. Throws `InvalidInput` (`password`) for one too easy to guess.
 */
export async function openDemoAccounts(
  viewer: Viewer,
  unit: DemoUnit,
  password?: string,
  db: Db = database(),
): Promise<readonly DemoAccount[]> {
  const scope = allow(viewer, 'demo.manage');
  const opened: DemoAccount[] = [];
  for (const [username, role] of Object.entries(demoRoles)) {
    const personId = unit.people.get(username);
    if (!personId) throw new Error(`the demonstration has no ${username}`);
    const problem = password === undefined ? null : passwordProblem(password, username);
    if (problem) throw new InvalidInput([{ field: 'password', code: problem, limit: passwordLimits.min }]);
    const chosen = password ?? makeOneTimePassword();
    const passwordHash = await hashPassword(chosen);
    await db.transaction((tx) => replacePassword(tx, scope, { personId, passwordHash, mustChangePassword: false }));
    opened.push({ username, role, password: chosen });
  }
  return opened;
}
