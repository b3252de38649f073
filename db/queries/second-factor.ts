import { and, eq, ne, sql } from 'drizzle-orm';
import type { PersonRole, Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { requiredRolesSetting } from '../identity';
import { person, session, twoFactor } from '../schema/people';
import { setting } from '../schema/records';

/** How many recovery codes the scope's own person has left; null without a second factor. */
export async function ownRecoveryCodes(db: Executor, scope: Scope): Promise<number | null> {
  const [row] = await db
    .select({ codes: twoFactor.backupCodes })
    .from(twoFactor)
    .innerJoin(person, eq(person.id, twoFactor.userId))
    .where(and(eq(twoFactor.userId, scope.viewerId), person.twoFactorEnabled));
  return row ? (JSON.parse(row.codes) as string[]).length : null;
}

/** Keeps the digests of new recovery codes of the scope's own person in place of all earlier ones. */
export async function replaceRecoveryCodes(tx: Executor, scope: Scope, digests: readonly string[]): Promise<void> {
  await tx
    .update(twoFactor)
    .set({ backupCodes: JSON.stringify(digests) })
    .where(eq(twoFactor.userId, scope.viewerId));
}

/** Takes a person's second factor away, set up or half set up. */
export async function removeSecondFactor(tx: Executor, _scope: Scope, personId: string): Promise<void> {
  await tx.delete(twoFactor).where(eq(twoFactor.userId, personId));
  await tx.update(person).set({ twoFactorEnabled: false, updatedAt: sql`now()` }).where(eq(person.id, personId));
}

/** Ends the sessions of the scope's own person but the one of this token; gives how many there were. */
export async function endOtherSessions(tx: Executor, scope: Scope, token: string): Promise<number> {
  const ended = await tx
    .delete(session)
    .where(and(eq(session.userId, scope.viewerId), ne(session.token, token)))
    .returning({ id: session.id });
  return ended.length;
}

/** Keeps which roles must have a second factor. */
export async function putRequiredRoles(tx: Executor, _scope: Scope, roles: readonly PersonRole[]): Promise<void> {
  await tx
    .insert(setting)
    .values({ name: requiredRolesSetting, value: roles.join(',') })
    .onConflictDoUpdate({ target: setting.name, set: { value: sql`excluded.value` } });
}
