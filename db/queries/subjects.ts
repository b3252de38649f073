import { randomUUID } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { account, person } from '../schema/people';

/** Links of people to what an identity provider calls them: accounts whose provider is its issuer's address. */

/** The subject the scope's own person is linked to at the issuer, or null. Locks the person for the change that follows. */
export async function subjectOf(tx: Executor, scope: Scope, issuer: string): Promise<string | null> {
  await tx.select({ id: person.id }).from(person).where(eq(person.id, scope.viewerId)).for('update');
  const [found] = await tx
    .select({ subject: account.accountId })
    .from(account)
    .where(and(eq(account.userId, scope.viewerId), eq(account.providerId, issuer)));
  return found?.subject ?? null;
}

export async function keepSubject(
  tx: Executor,
  scope: Scope,
  link: { issuer: string; subject: string },
): Promise<void> {
  await tx
    .insert(account)
    .values({ id: randomUUID(), userId: scope.viewerId, providerId: link.issuer, accountId: link.subject });
}

/** Removes all such links of a person; gives how many there were. */
export async function dropSubjectsOf(tx: Executor, _scope: Scope, personId: string): Promise<number> {
  const dropped = await tx
    .delete(account)
    .where(and(eq(account.userId, personId), ne(account.providerId, 'credential')))
    .returning({ id: account.id });
  return dropped.length;
}
