import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Db } from './client';
import { account, person, session, twoFactor, verification } from './schema/people';

/** The tables better-auth keeps people, passwords, second factors and sessions in. */
export function authStore(db: Db) {
  return drizzleAdapter(db, { provider: 'pg', schema: { user: person, account, session, twoFactor, verification } });
}
