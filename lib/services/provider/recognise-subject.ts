import type { Db } from '@/db/client';
import { type Identity, identityBySubject, identityByUsername } from '@/db/identity';
import { noteSession } from '@/db/note-session';
import { claimedUsername, ProviderFailed } from '@/lib/domain/account/provider';
import { viewerOf } from '../viewers/viewer-for-person';
import { linkSubject } from './link-subject';
import type { Vouched } from './read-vouched';

/**
 * Sees to it that one of our people is linked to the subject, and says who: by an earlier sign-in, or now by the user name claimed. A
 * name may be given to somebody else at the provider, a subject never, so the name counts only once. Throws
 * `ProviderFailed` (`no_account`, `other_subject`).
 */
export async function recogniseSubject({ subject, claimed }: Vouched, issuer: string, db: Db): Promise<Identity> {
  const linked = await identityBySubject(db, issuer, subject);
  const username = linked ? null : claimedUsername(claimed);
  const person = linked ?? (username ? await identityByUsername(db, username) : null);
  if (!person?.active) {
    await noteSession(db, 'session.begin', person, { way: 'provider', ok: false });
    throw new ProviderFailed('no_account');
  }
  if (!linked) await linkSubject(await viewerOf(person, db), { issuer, subject }, db);
  return person;
}
