import type { Executor } from '@/db/client';
import { fingerprintKey } from '@/db/fingerprints/key';
import { listedCount, removeListed, thereOfListed } from '@/db/queries/removed-list';
import { wordsOfItems } from '@/db/queries/removed-words';
import { BackupRefused } from '@/lib/domain/backup/backup-refused';
import type { ListedRemoval } from '@/lib/domain/backup/listed-removal';
import type { Scope } from '@/lib/domain/permissions';
import { fingerprintsOfRemoved } from '../opinions/words-kept-out';
import { readListed } from './read-listed';

const atOnce = 1000;

/** Whether the list may be gone, or have fewer lines than the database noted of it: what they said then comes back. */
type Options = { readonly mayBeLost: boolean };

/**
 * Takes out again whatever the list outside the database says was removed. Answers how many items that were, how many
 * lines the list has, and how many it lacks at least. Throws as `readListed` does, and `BackupRefused` (`list_short`).
 */
export async function removeListedAgain(tx: Executor, scope: Scope, { mayBeLost }: Options) {
  const noted = await listedCount(tx, scope);
  let removed = 0;
  let listed = 0;
  let some: ListedRemoval[] = [];
  for await (const removal of readListed()) {
    listed += 1;
    some.push(removal);
    if (some.length < atOnce) continue;
    removed += await removeKeyed(tx, scope, some);
    some = [];
  }
  if (some.length > 0) removed += await removeKeyed(tx, scope, some);
  const unlisted = Math.max(noted - listed, 0);
  if (unlisted > 0 && !mayBeLost) {
    const file = process.env.REMOVED_ITEMS_FILE ?? 'REMOVED_ITEMS_FILE';
    throw new BackupRefused('list_short', `${file}: ${listed} < ${noted}`);
  }
  return { removed, listed, unlisted };
}

/** The words of personal data stay out as they did when it was removed. */
async function removeKeyed(tx: Executor, scope: Scope, listed: readonly ListedRemoval[]): Promise<number> {
  const key = fingerprintKey();
  const personal = listed.filter(({ why }) => why === 'personal_data');
  const there = personal.length > 0 ? await thereOfListed(tx, scope, personal) : [];
  const items = there.length > 0 ? await wordsOfItems(tx, scope, there) : [];
  const kept = new Map(items.map((item) => [item.id, fingerprintsOfRemoved(key, item)]));
  return removeListed(
    tx,
    scope,
    listed.map((removal) => ({ ...removal, words: kept.get(removal.id) ?? [] })),
  );
}
