import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { endOtherSessions, replaceRecoveryCodes } from '@/db/queries/second-factor';
import { inGroups } from '@/lib/domain/account/recovery-code';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { withoutSignature } from './cookie-values';
import { proveAnew } from './prove-anew';
import { makeRecoveryCodes } from './recovery-codes';

/**
 * Gives the viewer new recovery codes, in the answer and nowhere else; those they had are worth nothing from then on, and
 * their other sessions end. `input` is `{password, code}`; `session` the signed value of the session's cookie. Throws as
 * `proveAnew`.
 */
export async function renewRecoveryCodes(
  viewer: Viewer,
  input: unknown,
  session: string,
  db: Db = database(),
): Promise<{ recoveryCodes: string[] }> {
  const scope = allow(viewer, 'account.second-factor');
  await proveAnew(scope, input, session, db);
  const { codes, digests } = makeRecoveryCodes();
  await db.transaction(async (tx) => {
    await replaceRecoveryCodes(tx, scope, digests);
    const ended = await endOtherSessions(tx, scope, withoutSignature(session));
    await record(tx, scope, `person:${scope.viewerId}`, { act: 'renew-recovery-codes', ended });
  });
  return { recoveryCodes: codes.map((code) => inGroups(code)) };
}
