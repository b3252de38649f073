import { createHash } from 'node:crypto';
import { admitAttempt, forgetAttempts, takeOnce } from '@/db/attempts';
import type { Db } from '@/db/client';
import { oneFactor } from '@/lib/domain/account/attempt-pace';
import { deviceName } from '@/lib/domain/account/device';
import { InvalidInput, NotSignedIn, TooManyAttempts } from '@/lib/domain/errors';
import type { FactorCode } from '@/lib/domain/input/second-factor';
import { authentication } from '../authentication';
import { type Answer, cookieHeader } from './cookie-values';
import { recoveryDigest } from './recovery-codes';
import { type AuthRefusal, refusalOf } from './refusal-of';

/** A code fits for ninety seconds: its own thirty, and thirty before and after for clocks that differ. */
const fitsSeconds = 90;

type Proof = {
  readonly personId: string;
  readonly code: FactorCode;
  /** The cookie of the session, or of the challenge while there is none. */
  readonly cookie: { readonly name: string; readonly value: string };
  /** What the browser calls itself, for the session that opens. */
  readonly userAgent?: string;
};

/**
 * Lets better-auth judge a code and gives its answer. A code fits once. Throws `InvalidInput` (`code`:
 * `wrong_code`, `code_used`, `no_second_factor`), `TooManyAttempts`, or `NotSignedIn` when the session or the challenge
 * has ended.
 */
export async function proveSecondFactor({ personId, code, cookie, userAgent = '' }: Proof, db: Db): Promise<Answer> {
  const auth = await authentication(db);
  const headers = new Headers({
    ...cookieHeader(cookie.name, cookie.value),
    'user-agent': deviceName(userAgent),
  });
  if (code.kind === 'recovery') {
    // too long to be guessed, so never made to wait: whoever uses up the tries of an account keeps nobody out of it
    const body = { code: recoveryDigest(code.code) };
    return judged(() => auth.api.verifyBackupCode({ body, headers, returnHeaders: true }));
  }
  const key = `second-factor:${digest(personId)}`;
  const { waitSeconds } = await admitAttempt(db, key, oneFactor);
  if (waitSeconds > 0) throw new TooManyAttempts(waitSeconds);
  const used = `second-factor:used:${digest(`${personId} ${code.code}`)}`;
  if (!(await takeOnce(db, used, fitsSeconds))) throw refused('code_used');
  try {
    const body = { code: code.code };
    const answer = await judged(() => auth.api.verifyTOTP({ body, headers, returnHeaders: true }));
    await forgetAttempts(db, key);
    return answer;
  } catch (error) {
    await forgetAttempts(db, used);
    throw error;
  }
}

async function judged(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal ? reasonOf(refusal) : error;
  }
}

/** A recovery code that somebody else uses at the same moment is refused as a conflict. */
function reasonOf({ body, statusCode }: AuthRefusal): Error {
  const code = body?.code ?? '';
  if (/^INVALID_(BACKUP_)?CODE$/.test(code) || statusCode === 409) return refused('wrong_code');
  if (/_NOT_ENABLED$/.test(code)) return refused('no_second_factor');
  return new NotSignedIn();
}

const refused = (code: string) => new InvalidInput([{ field: 'code', code }]);
const digest = (value: string) => createHash('sha256').update(value).digest('base64url');
