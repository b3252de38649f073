import { type Db, database } from '@/db/client';
import { identityById } from '@/db/identity';
import { noteSession } from '@/db/note-session';
import { InvalidInput, NotSignedIn } from '@/lib/domain/errors';
import { parseFactorCode } from '@/lib/domain/input/second-factor';
import { authentication, challengeCookieName, sessionCookieName } from '../authentication';
import { viewerOf } from '../viewers/viewer-for-person';
import { cookieSetBy, withoutSignature } from './cookie-values';
import { noteRecoveryUse } from './note-recovery-use';
import { proveSecondFactor } from './prove-second-factor';

/**
 * Answers the challenge that `signIn` left (the signed value of its cookie) with a code, `{code}`, and opens the session.
 * `userAgent` is what the browser calls itself.
 * `recoveryCodesLeft` is a number when it was a recovery code. Throws as `proveSecondFactor`; `NotSignedIn` when the
 * challenge has ended, by time, by five wrong codes or because the account was closed.
 */
export async function passSecondFactor(
  challenge: string,
  input: unknown,
  db: Db = database(),
  userAgent = '',
): Promise<{ cookie: string; recoveryCodesLeft: number | null }> {
  const code = parseFactorCode(input);
  const personId = await challenged(challenge, db);
  const identity = personId ? await identityById(db, personId) : null;
  if (!identity?.active) throw new NotSignedIn();
  const answer = await proveSecondFactor(
    { personId: identity.id, code, cookie: { name: challengeCookieName, value: challenge }, userAgent },
    db,
  ).catch(async (error) => {
    if (error instanceof InvalidInput) await noteSession(db, 'session.begin', identity, { way: code.kind, ok: false });
    throw error;
  });
  const cookie = cookieSetBy(answer, sessionCookieName);
  if (!cookie) throw new NotSignedIn();
  await noteSession(db, 'session.begin', identity, { way: code.kind, ok: true });
  const recoveryCodesLeft = code.kind === 'app' ? null : await noteRecoveryUse(await viewerOf(identity, db), db);
  return { cookie, recoveryCodesLeft };
}

/** Whose challenge it is, by what better-auth keeps of it; it checks the signature itself when it judges the code. */
async function challenged(challenge: string, db: Db): Promise<string | null> {
  const { internalAdapter } = await (await authentication(db)).$context;
  const kept = await internalAdapter.findVerificationValue(withoutSignature(challenge));
  return kept && kept.expiresAt > new Date() ? kept.value : null;
}
