import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Db } from '@/db/client';
import { forgetListed, noteListed, unlistedRemovals } from '@/db/queries/removed-list';
import { BackupRefused } from '@/lib/domain/backup/backup-refused';
import { listedLine } from '@/lib/domain/backup/listed-removal';
import type { Scope } from '@/lib/domain/permissions';
import { logNotice } from '../log/log-notice';

const atOnce = 1000;

type Options = { readonly file?: string; readonly anew?: boolean };

/**
 * Writes removals that are in the database for good to the list outside it, and then notes that they are there: killed in
 * between, they are written again, and once more does no harm. Answers how many; none where there is no list. Throws
 * `BackupRefused` (`cannot_write`). With `anew` a list that is gone is written again of all that the database knows of.
 */
export async function listRemovals(
  db: Db,
  scope: Scope,
  { file = process.env.REMOVED_ITEMS_FILE, anew = false }: Options = {},
): Promise<number> {
  if (!file) return 0;
  if (anew && !existsSync(/* turbopackIgnore: true */ file)) await forgetListed(db, scope);
  for (let written = 0; ; ) {
    const removals = await unlistedRemovals(db, scope, atOnce);
    if (removals.length === 0) return written;
    await append(file, removals.map(listedLine).join('')).catch((error: NodeJS.ErrnoException) => {
      throw new BackupRefused('cannot_write', `${file} (${error.code})`, { cause: error });
    });
    await noteListed(
      db,
      scope,
      removals.map(({ id }) => id),
    );
    written += removals.length;
  }
}

/** The same after something was removed: that the list cannot be written is said in the log, and the next time writes it all. */
export async function listRemovalsNow(db: Db, scope: Scope): Promise<void> {
  await listRemovals(db, scope).catch((error: unknown) => logNotice('removals_unlisted', { error }));
}

/** On the disk when it returns. A line that a full disk cut off is ended first, so that it spoils no other. */
async function append(file: string, lines: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const list = await open(file, 'a+', 0o600);
  try {
    const { size } = await list.stat();
    const { buffer, bytesRead } = await list.read(Buffer.alloc(1), 0, 1, Math.max(size - 1, 0));
    const isCut = bytesRead === 1 && buffer.toString() !== '\n';
    await list.appendFile(isCut ? `\n${lines}` : lines);
    await list.sync();
    if (size === 0) await syncFolder(dirname(file));
  } finally {
    await list.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
