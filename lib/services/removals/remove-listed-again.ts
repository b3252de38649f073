import type { Executor } from '@/db/client';
import { fingerprintKey } from '@/db/fingerprints/key';
import { removeListed, thereOfListed } from '@/db/queries/removed-list';
import { wordsOfItems } from '@/db/queries/removed-words';
import type { ListedRemoval } from '@/lib/domain/backup/listed-removal';
import type { Scope } from '@/lib/domain/permissions';
import { fingerprintsOfRemoved } from '../opinions/words-kept-out';
import { readListed } from './read-listed';

const atOnce = 1000;

/**
 * Takes out again whatever the list outside the database says was removed. Answers how many items that were, and how many
 * lines the list has. Throws as `readListed` does.
 */
export async function removeListedAgain(tx: Executor, scope: Scope) {
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
  return { removed, listed };
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
