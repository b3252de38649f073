import { createHash } from 'node:crypto';
import { APIError } from 'better-auth/api';
import { hashPassword } from 'better-auth/crypto';
import { countAttempt, forgetAttempts, takeBackAttempt } from '@/db/attempts';
import { type Db, database } from '@/db/client';
import { dropExpiredSessions, identityByUsername } from '@/db/identity';
import { InvalidInput, SecondFactorFirst, TooManyAttempts } from '@/lib/domain/errors';
import { parseSignIn, type SignIn } from '@/lib/domain/input/sign-in';
import { authentication, challengeCookieName, sessionCookieName } from '../authentication';
import { type Answer, cookieSetBy } from './cookie-values';

/** OWASP names 5 to 10 tries on one account as usual; an office's whole staff may share one address. */
const windowSeconds = 10 * 60;
const triesOnOneName = 8;
const triesFromOneAddress = 60;

/**
 * Opens a session and gives the signed value its cookie holds. `address` is the caller's as far as it can be known; the
 * limit on the name holds whatever it claims to be. Throws `TooManyAttempts`, `InvalidInput` with `wrong_sign_in` that
 * never says which of the two was wrong, or `SecondFactorFirst` when both were right and a code is asked for besides.
 */
export async function signIn(
  input: unknown,
  address: string,
  db: Db = database(),
): Promise<{ cookie: string; mustChangePassword: boolean }> {
  const given = parseSignIn(input);
  const nameKey = attemptKey('name', given.username);
  const addressKey = attemptKey('address', address);
  const wait = Math.max(
    await countAttempt(db, nameKey, triesOnOneName, windowSeconds),
    await countAttempt(db, addressKey, triesFromOneAddress, windowSeconds),
  );
  if (wait > 0) throw new TooManyAttempts(wait);
  const person = await identityByUsername(db, given.username);
  const answer = await answerTo(given, person?.active === true, db);
  await forgetAttempts(db, nameKey);
  await takeBackAttempt(db, addressKey);
  await dropExpiredSessions(db);
  const challenge = cookieSetBy(answer, challengeCookieName);
  if (challenge) throw new SecondFactorFirst(challenge);
  const cookie = cookieSetBy(answer, sessionCookieName);
  if (!cookie) throw new Error('better-auth set no session cookie');
  return { cookie, mustChangePassword: person?.mustChangePassword === true };
}

/** What better-auth answers to the right name and password: a session, or a challenge for the second factor. */
async function answerTo(given: SignIn, active: boolean, db: Db): Promise<Answer> {
  const wrong = new InvalidInput([{ field: 'username', code: 'wrong_sign_in' }]);
  if (!active) {
    await hashPassword(given.password); // as slow as a wrong password, so that time does not tell
    throw wrong;
  }
  const auth = await authentication(db);
  try {
    return await auth.api.signInUsername({ body: given, returnHeaders: true });
  } catch (error) {
    throw error instanceof APIError && error.statusCode < 500 ? wrong : error;
  }
}

/** Hashed, because people type passwords into the wrong box and addresses are nobody's business. */
function attemptKey(kind: string, value: string): string {
  return `sign-in:${kind}:${createHash('sha256').update(value).digest('base64url')}`;
}
