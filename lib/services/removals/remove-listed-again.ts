import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Executor } from '@/db/client';
import { fingerprintKey } from '@/db/fingerprints/key';
import { removeListed, thereOfListed } from '@/db/queries/removed-list';
import { wordsOfItems } from '@/db/queries/removed-words';
import { type ListedRemoval, readListedLine } from '@/lib/domain/backup/listed-removal';
import type { Scope } from '@/lib/domain/permissions';
import { fingerprintsOfRemoved } from '../opinions/words-kept-out';

const atOnce = 1000;

/**
 * Takes out again whatever the list outside the database says was removed. Answers how many items that were, and how many
 * lines of the list cannot be read. There need be no list.
 */
export async function removeListedAgain(tx: Executor, scope: Scope, file = process.env.REMOVED_ITEMS_FILE) {
  let removed = 0;
  let unreadable = 0;
  let some: ListedRemoval[] = [];
  for await (const line of file ? linesOf(file) : []) {
    const listed = readListedLine(line);
    if (listed) some.push(listed);
    else if (line.trim()) unreadable += 1;
    if (some.length < atOnce) continue;
    removed += await removeKeyed(tx, scope, some);
    some = [];
  }
  if (some.length > 0) removed += await removeKeyed(tx, scope, some);
  return { removed, unreadable };
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

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  try {
    for await (const line of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    bytes.destroy();
  }
}
