import { randomBytes } from 'node:crypto';
import { isNull, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { apiKey } from '../schema/keys';
import { person, rateLimit, session, twoFactor, verification } from '../schema/people';
import { setting } from '../schema/records';

/**
 * Closes all that a backup could open: sessions, second factors and half made sign-ins go, the signing secret is renewed, and
 * every key is off until an administrator turns it on. Answers how many keys that are.
 */
export async function closeDoors(tx: Executor, _scope: Scope): Promise<number> {
  for (const table of [session, verification, rateLimit, twoFactor]) await tx.delete(table);
  await tx.update(person).set({ twoFactorEnabled: false });
  const value = randomBytes(32).toString('base64url');
  await tx
    .insert(setting)
    .values({ name: 'auth_secret', value })
    .onConflictDoUpdate({ target: setting.name, set: { value } });
  const off = await tx
    .update(apiKey)
    .set({ suspendedAt: sql`now()` })
    .where(isNull(apiKey.revokedAt))
    .returning({ id: apiKey.id });
  return off.length;
}
