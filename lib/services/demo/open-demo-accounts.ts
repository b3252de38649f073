import { createHmac } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { type Db, database } from '@/db/client';
import { demoPasswordHashes, demoUnit } from '@/db/queries/demo';
import { replacePassword } from '@/db/queries/people';
import { passwordLimits, passwordProblem } from '@/lib/domain/account/password';
import { type DemoUser, demoRoles, demoUsers } from '@/lib/domain/demo/roles';
import { InvalidInput } from '@/lib/domain/errors';
import { allow, type Role, type Viewer } from '@/lib/domain/permissions';
import { signingSecret } from '../authentication';
import { spellPassword } from '../people/make-one-time-password';

/** `password` is null when somebody has changed it. */
export type DemoAccount = { readonly username: string; readonly role: Role; readonly password: string | null };

/**
 * The password each of the demonstration's accounts gets: `wanted`, or one of its own, the same at every start of this
 * installation, as it is made of the signing secret and nowhere kept. Throws `InvalidInput` (`password`) when `wanted` is
 * too easy to guess.
 */
export async function demoPasswords(
  viewer: Viewer,
  wanted: string | undefined,
  db: Db = database(),
): Promise<(username: DemoUser) => string> {
  allow(viewer, 'demo.manage');
  for (const username of demoUsers) {
    const problem = wanted === undefined ? null : passwordProblem(wanted, username);
    if (problem) throw new InvalidInput([{ field: 'password', code: problem, limit: passwordLimits.min }]);
  }
  const secret = await signingSecret(db);
  return (username) =>
    wanted ?? spellPassword(createHmac('sha256', secret).update(`password of the demonstration: ${username}`).digest());
}

/**
 * The demonstration's four accounts with their passwords in the clear. One that was changed stays as it is, with
 * its sessions, unless `wanted` says what all shall have.
 */
export async function openDemoAccounts(
  viewer: Viewer,
  wanted?: string,
  db: Db = database(),
): Promise<readonly DemoAccount[]> {
  const scope = allow(viewer, 'demo.manage');
  const passwordOf = await demoPasswords(viewer, wanted, db);
  const unit = await demoUnit(db, scope);
  const hashes = await demoPasswordHashes(db, scope);
  const opened: DemoAccount[] = [];
  for (const username of demoUsers) {
    const personId = unit?.people.get(username);
    if (!personId) throw new Error(`the demonstration has no ${username}`);
    const password = passwordOf(username);
    const hash = hashes.get(username);
    const isSet = hash !== undefined && (await verifyPassword({ hash, password }));
    if (!isSet && wanted !== undefined) {
      const passwordHash = await hashPassword(password);
      await db.transaction((tx) => replacePassword(tx, scope, { personId, passwordHash, mustChangePassword: false }));
    }
    opened.push({ username, role: demoRoles[username], password: isSet || wanted !== undefined ? password : null });
  }
  return opened;
}
