import { type Db, database } from '@/db/client';
import { type Identity, identityById } from '@/db/identity';
import { NotSignedIn } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import { viewerAreas } from './viewer-areas';

/** The viewer a person is now. Throws `NotSignedIn` when there is no such person or the account is not active. */
export async function viewerForPerson(personId: string, db: Db = database()): Promise<Viewer> {
  const person = await identityById(db, personId);
  if (!person?.active) throw new NotSignedIn();
  return viewerOf(person, db);
}

/** How a session was opened, and whether its person has to set up a second factor first. */
type Session = { readonly byProvider: boolean; readonly owes: Promise<boolean> };

/** As `viewerForPerson`, for a person already read. Whom the provider vouches for gave us no one-time password. */
export async function viewerOf(person: Identity, db: Db, session?: Session): Promise<Viewer> {
  const [reach, owes] = await Promise.all([viewerAreas(person.unit.id, db), session?.owes]);
  const mustChange = person.mustChangePassword && !session?.byProvider;
  const duty = mustChange ? 'change_password' : owes ? 'set_up_second_factor' : null;
  const { id, roles, unit, readsApart } = person;
  return { kind: 'person', id, roles, unitId: unit.id, ...reach, duty, readsApart };
}
