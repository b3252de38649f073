import { logFailure } from '@/app/_http/log-failure';
import type { Session } from '@/app/_session/viewer';
import type { OwnLists } from '@/lib/domain/lexicon/own-lists';
import { ownListsFor } from '@/lib/services/words/own-lists-for';

/** The own keywords for whoever writes here. The form stands without them too, when the session has ended or the database is down. */
export async function ownWords(session: Session | null): Promise<OwnLists | null> {
  if (!session) return null;
  return ownListsFor(session.viewer).catch((error) => {
    logFailure(error);
    return null;
  });
}
