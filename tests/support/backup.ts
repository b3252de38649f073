import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDatabase } from '@/db/client';
import type { NamedDatabase } from '@/db/named-database';
import { caretaker } from '@/lib/domain/permissions';
import { makeBackup } from '@/lib/services/backup/make-backup';
import { type RestoreInput, restoreBackup } from '@/lib/services/backup/restore-backup';
import { test as base } from './old-database';
import { urlOfDatabase, withAdmin } from './server';
import { prefix } from './template';

export { expect, releases, rowsOf } from './old-database';

type Fixtures = {
  /** A folder of the test's own. */
  folder: string;
  /** The list of removed items that the services of this test write, in that folder. */
  list: string;
  /** A database with nothing in it, to restore into, which nobody uses. */
  empty: { readonly url: string; readonly named: NamedDatabase };
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-backup-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  list: async ({ folder }, use) => {
    const list = join(folder, 'removed-items.jsonl');
    process.env.REMOVED_ITEMS_FILE = list;
    await use(list);
    delete process.env.REMOVED_ITEMS_FILE;
  },
  empty: async ({ server }, use) => {
    const name = `${prefix}_run_${Math.floor(Date.now() / 1000)}_${randomBytes(5).toString('hex')}`;
    await withAdmin(server.url, (sql) => sql.unsafe(`create database ${name} template template0 encoding 'UTF8'`));
    const url = urlOfDatabase(server.url, name);
    await use({ url, named: { url, ownerUrl: url } });
    await withAdmin(server.url, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
  },
});

/** A backup of the database at `url`, in `folder`. */
export async function backUp(url: string, folder: string, name = 'a.backup'): Promise<string> {
  return (await makeBackup(caretaker, { file: join(folder, name) }, url)).file;
}

export const restoreInto = ({ named }: { named: NamedDatabase }, file: string, input: Partial<RestoreInput> = {}) =>
  restoreBackup(caretaker, { file, ...input }, named);

/** Looks into a database and leaves it again, so that it may be restored into. */
export async function inside<T>(url: string, look: (db: Db) => Promise<T>): Promise<T> {
  const db = openDatabase(url);
  try {
    return await look(db);
  } finally {
    await db.$client.end({ timeout: 2 });
  }
}
