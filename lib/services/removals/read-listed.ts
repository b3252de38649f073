import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { BackupRefused } from '@/lib/domain/backup/backup-refused';
import { isCutOf, type ListedRemoval, readListedLine } from '@/lib/domain/backup/listed-removal';

/** So many lines that cannot be read are told by number; a file of more is no such list. */
const mostTold = 20;

/**
 * The removals of the list outside the database, each with its line. There need be no list. A line that a full disk cut off and that
 * stands whole further on is passed over. Throws `BackupRefused` (`list_unreadable`, with the numbers) at its end where any other line
 * cannot be read: what it said would come back.
 */
export async function* readListed(file = process.env.REMOVED_ITEMS_FILE): AsyncGenerator<ListedRemoval> {
  if (!file) return;
  const cut = new Map<number, string>();
  let at = 0;
  for await (const line of linesOf(file)) {
    at += 1;
    const text = at === 1 ? line.replace(/^\ufeff/, '') : line;
    const listed = readListedLine(text);
    if (listed) {
      for (const [number, begun] of cut) if (isCutOf(begun, listed)) cut.delete(number);
      yield listed;
    } else if (text.trim()) cut.set(at, text);
    if (cut.size > mostTold) break;
  }
  if (cut.size > 0) throw new BackupRefused('list_unreadable', `${file}: ${[...cut.keys()].join(', ')}`);
}

/** Throws as `readListed` does, before anything is changed. */
export async function checkListed(): Promise<void> {
  for await (const _ of readListed());
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
