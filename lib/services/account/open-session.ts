import { makeSignature } from 'better-auth/crypto';
import type { Db } from '@/db/client';
import { deviceName } from '@/lib/domain/account/device';
import { authentication } from '../authentication';

/**
 * Opens a session for somebody who has proved who they are, and gives the signed value its cookie holds. `userAgent` is
 * what the browser calls itself; only what tells one's own devices apart is kept of it.
 */
export async function openSession(personId: string, userAgent: string, db: Db): Promise<string> {
  const context = await (await authentication(db)).$context;
  const made = await context.internalAdapter.createSession(personId, false, { userAgent: deviceName(userAgent) });
  return `${made.token}.${await makeSignature(made.token, context.secret)}`;
}
