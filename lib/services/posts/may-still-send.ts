import type { Db } from '@/db/client';
import { identityById, isKeyLive } from '@/db/identity';
import { isInByProvider } from '@/db/queries/sessions';
import { allow, may, type Viewer } from '@/lib/domain/permissions';

/**
 * Whether who began an upload may go on with it: the key is not revoked, or the person's account is open, their own, in
 * the same unit and with a role that brings posts in. A one-time password ends it too, unless the identity provider let them in.
 */
export async function mayStillSend(viewer: Viewer, db: Db): Promise<boolean> {
  const scope = allow(viewer, 'post.ingest');
  if (viewer.kind === 'operator') return true;
  if (viewer.kind === 'key') return isKeyLive(db, viewer.id);
  const person = await identityById(db, viewer.id);
  if (!person?.active) return false;
  if (person.mustChangePassword && !(await isInByProvider(db, scope))) return false;
  return person.unit.id === viewer.unitId && may(person.roles, 'post.ingest');
}
