import { like } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { InvalidInput, SecondFactorFirst } from '@/lib/domain/errors';
import type { PersonRole, Viewer } from '@/lib/domain/permissions';
import { beginSecondFactor } from '@/lib/services/account/begin-second-factor';
import { confirmSecondFactor } from '@/lib/services/account/confirm-second-factor';
import { readSession, type Session } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { makeViewer } from '../world';
import { codesOf } from './authenticator';

/** Of the accounts below. */
export const password = 'mua-nang-that-thuong';

type Account = { db: Db; admin: Viewer; id: string; enter: () => Promise<string> };

/** A board with its administrator and one more account. `enter` signs in by password. */
export async function withAccount(db: Db, role: PersonRole = 'leader'): Promise<Account> {
  const admin = await makeViewer(db, 'admin');
  const person = { username: 'nguoithu', name: 'Người Thử', roles: [role], unitId: admin.unitId, password };
  const { id } = await createPerson(admin, person, db);
  const enter = async () => (await signIn({ username: 'nguoithu', password }, '192.0.2.1', db)).cookie;
  return { db, admin, id, enter };
}

export async function sessionOf(db: Db, cookie: string): Promise<Session> {
  const session = await readSession(cookie, db);
  if (!session) throw new Error('no session');
  return session;
}

/** An account with its second factor on. `code` gives codes that fit and were not used yet, two of them. */
export async function withFactor(db: Db) {
  const account = await withAccount(db);
  const first = await account.enter();
  const { viewer } = await sessionOf(db, first);
  const { link } = await beginSecondFactor(viewer, { password }, first, db);
  const code = codesOf(link);
  const confirmed = await confirmSecondFactor(viewer, { code: code() }, first, db);
  const challenge = async () => {
    const error = await account.enter().catch((caught: unknown) => caught);
    if (error instanceof SecondFactorFirst) return error.challenge;
    throw error;
  };
  return { ...account, viewer, link, code, challenge, ...confirmed };
}

/** What a refusal says, as `field: code`; any other error, or what was done, as it is. */
export const problemOf = async (work: Promise<unknown>) => {
  const error = await work.catch((caught: unknown) => caught);
  return error instanceof InvalidInput ? error.problems.map(({ field, code }) => `${field}: ${code}`) : error;
};

/** As if every limit of tries and every used code lay behind. */
export const muchLater = (db: Db) => db.delete(schema.rateLimit);

/** As if somebody had gone on guessing under the keys that begin so, until just now. */
export const muchGuessed = (db: Db, prefix: string) =>
  db
    .update(schema.rateLimit)
    .set({ count: 15, lastRequest: Date.now() })
    .where(like(schema.rateLimit.key, `${prefix}%`));
