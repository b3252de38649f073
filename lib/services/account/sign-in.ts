import { createHash } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { admitAttempt, countRefused, forgetAttempts, takeBackAttempt, takeRefused } from '@/db/attempts';
import { type Db, database } from '@/db/client';
import { dropExpiredSessions, type Identity, identityByUsername } from '@/db/identity';
import { noteSession } from '@/db/note-session';
import {
  addressGroup,
  oneAddress,
  oneName,
  onePair,
  onePairUnderAttack,
  triesOfAnAttack,
} from '@/lib/domain/account/attempt-pace';
import { deviceName } from '@/lib/domain/account/device';
import type { DeedDetail } from '@/lib/domain/audit/deed';
import { InvalidInput, SecondFactorFirst, TooManyAttempts } from '@/lib/domain/errors';
import { parseSignIn, type SignIn } from '@/lib/domain/input/sign-in';
import { authentication, challengeCookieName, sessionCookieName } from '../authentication';
import { type Answer, cookieSetBy } from './cookie-values';
import { refusalOf } from './refusal-of';

/**
 * Opens a session and gives the signed value its cookie holds. `address` is the caller's; `userAgent` what the browser
 * calls itself. Throws `TooManyAttempts` when the name from this address, or the address, has to wait, `InvalidInput`
 * with `wrong_sign_in` that never says which of the two was wrong, or `SecondFactorFirst` when both were right and a code
 * is asked for besides. What others do elsewhere keeps nobody out.
 */
export async function signIn(
  input: unknown,
  address: string,
  db: Db = database(),
  userAgent = '',
): Promise<{ cookie: string }> {
  const given = parseSignIn(input);
  const keys = keysOf(given.username, addressGroup(address));
  await admit(keys, db).catch(async (error) => {
    if (error instanceof TooManyAttempts) await countRefused(db, refusedKey);
    throw error;
  });
  const person = await identityByUsername(db, given.username);
  const answer = await answerTo(given, person?.active === true, userAgent, db).catch(async (error) => {
    if (error instanceof InvalidInput) await noteTry(db, person, { ok: false });
    throw error;
  });
  await forgetAttempts(db, keys.pair);
  await takeBackAttempt(db, keys.address);
  await takeBackAttempt(db, keys.name);
  await dropExpiredSessions(db);
  const challenge = cookieSetBy(answer, challengeCookieName);
  await noteTry(db, person, { ok: true, ...(challenge ? { next: 'second-factor' } : {}) });
  if (challenge) throw new SecondFactorFirst(challenge);
  const cookie = cookieSetBy(answer, sessionCookieName);
  if (!cookie) throw new Error('better-auth set no session cookie');
  return { cookie };
}

/** What had to wait was not tried, so no name is noted; how many that were since the last try stands with the next. */
async function noteTry(db: Db, person: Identity | null, outcome: DeedDetail): Promise<void> {
  await db.transaction(async (tx) => {
    const refused = await takeRefused(tx, refusedKey);
    await noteSession(tx, 'session.begin', person, {
      way: 'password',
      ...outcome,
      ...(refused > 0 ? { refused } : {}),
    });
  });
}

const refusedKey = 'sign-in:refused';

type Keys = { readonly pair: string; readonly address: string; readonly name: string };

/** Counts the attempt under all three keys, or under none and throws. */
async function admit(keys: Keys, db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    const address = await admitAttempt(tx, keys.address, oneAddress);
    if (address.waitSeconds > 0) throw new TooManyAttempts(address.waitSeconds);
    const name = await admitAttempt(tx, keys.name, oneName);
    const pace = name.count > triesOfAnAttack ? onePairUnderAttack : onePair;
    const pair = await admitAttempt(tx, keys.pair, pace);
    if (pair.waitSeconds > 0) throw new TooManyAttempts(pair.waitSeconds);
  });
}

/** What better-auth answers to the right name and password: a session, or a challenge for the second factor. */
async function answerTo(given: SignIn, active: boolean, userAgent: string, db: Db): Promise<Answer> {
  const wrong = new InvalidInput([{ field: 'username', code: 'wrong_sign_in' }]);
  if (!active) {
    await hashPassword(given.password); // as slow as a wrong password, so that time does not tell
    throw wrong;
  }
  const auth = await authentication(db);
  try {
    return await auth.api.signInUsername({
      body: given,
      headers: { 'user-agent': deviceName(userAgent) },
      returnHeaders: true,
    });
  } catch (error) {
    throw refusalOf(error) ? wrong : error;
  }
}

/** Hashed, because people type passwords into the wrong box and addresses are nobody's business. */
function keysOf(username: string, address: string): Keys {
  const key = (kind: string, value: string) =>
    `sign-in:${kind}:${createHash('sha256').update(value).digest('base64url')}`;
  return { pair: key('pair', `${username} ${address}`), address: key('address', address), name: key('name', username) };
}
