import { type Db, database } from '@/db/client';
import type { OwnLists } from '@/lib/domain/lexicon/own-lists';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { lexiconInUse } from './lexicon-in-use';

/** What the own keywords do to the lists that phones read along with; null without any. */
export async function ownListsFor(viewer: Viewer, db: Db = database()): Promise<OwnLists | null> {
  const scope = allow(viewer, 'report.submit');
  return (await lexiconInUse(db, scope)).own;
}
