import { unknownMigrations } from '@/db/backup/apply-migrations';
import type { Loader } from '@/db/backup/load-tables';
import { replaceDatabase } from '@/db/backup/replace-database';
import { withCurrent } from '@/db/backup/with-current';
import { migrate } from '@/db/migrate';
import { type NamedDatabase, namedDatabase } from '@/db/named-database';
import { record } from '@/db/queries/activity';
import { closeDoors } from '@/db/queries/after-restore';
import { auditHead } from '@/db/queries/audit-chain';
import { forgetWords } from '@/db/queries/search-words';
import { type AuditVerdict, headText } from '@/lib/domain/audit/chain';
import { BackupRefused, BackupStopped } from '@/lib/domain/backup/backup-refused';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { verifyAudit } from '../audit/verify-audit';
import { verifyCounts } from '../counts/verify-counts';
import { listRemovals } from '../removals/list-removals';
import { checkListed } from '../removals/read-listed';
import { removeListedAgain } from '../removals/remove-listed-again';
import { type BackupFile, openBackupFile } from './read-backup-file';

export type RestoreInput = {
  readonly file: string;
  /** Whether a database that holds something may be replaced. */
  readonly replace?: boolean;
  /** Whether the list of removed items may be gone or lack lines that the backup knows of. */
  readonly listIsLost?: boolean;
  readonly onProgress?: (progress: RestoreProgress) => void;
  /** Stops until the last row is in; nothing is changed then. */
  readonly signal?: AbortSignal;
};

export type RestoreProgress = {
  readonly step: 'check' | 'load' | 'finish';
  readonly bytes: number;
  readonly of: number;
};

export type RestoreReceipt = {
  readonly file: string;
  readonly madeAt: string;
  readonly product: string;
  readonly rows: number;
  /** Items removed since the backup was made, which are removed again, how many lines their list has, and how many it lacks at least. */
  readonly removed: number;
  readonly listed: number;
  readonly unlisted: number;
  /** Keys that are off until an administrator turns them on. */
  readonly keysOff: number;
  readonly audit: Pick<AuditVerdict, 'ok' | 'entries' | 'head'>;
  /** Cells of the figures that a recount finds otherwise. */
  readonly differences: number;
};

/**
 * Puts a backup, of this version or an earlier one, in the place of what the database holds, all of it or nothing: the file is
 * read to its end before anything is changed, and what is changed is one transaction. Sessions and second factors are gone
 * afterwards, keys are off, and what was removed since is removed again. Throws `BackupRefused` and `BackupStopped`.
 */
export async function restoreBackup(
  viewer: Viewer,
  input: RestoreInput,
  named?: NamedDatabase,
): Promise<RestoreReceipt> {
  const scope = allow(viewer, 'backup.restore');
  const database = named ?? (await namedDatabase());
  if (!database?.ownerUrl) throw new BackupRefused('not_owner', 'MIGRATE_DATABASE_URL');
  const { ownerUrl, applicationRole } = database;
  const backup = await openBackupFile(input.file, input.signal);
  try {
    const { header, path, sha256 } = backup;
    if (unknownMigrations(header.migrations).length > 0)
      throw new BackupRefused('newer_product', `${path} (${header.product})`);
    let rows = 0;
    let replaced: string | undefined;
    let again = { removed: 0, listed: 0, unlisted: 0, keysOff: 0 };
    await replaceDatabase(database, scope, {
      mayReplace: input.replace ?? false,
      prepare: async (wasEmpty) => {
        await check(backup, input);
        if (!wasEmpty) replaced = await leave(ownerUrl, scope);
        await checkListed();
        return header;
      },
      load: async (loader) => {
        rows = await load(backup, loader, input);
      },
      finish: async (db) => {
        if (input.signal?.aborted) throw new BackupStopped();
        input.onProgress?.({ step: 'finish', bytes: backup.bytes, of: backup.bytes });
        const mayBeLost = input.listIsLost ?? false;
        again = { ...(await removeListedAgain(db, scope, { mayBeLost })), keysOff: await closeDoors(db, scope) };
        await forgetWords(db, scope);
        const { removed, keysOff } = again;
        const file = sha256.slice(0, 20);
        await record(db, scope, 'backup', { act: 'restore', made: header.madeAt, file, replaced, removed, keysOff });
      },
    });
    await migrate(ownerUrl, applicationRole);
    const { file } = input;
    return {
      file,
      madeAt: header.madeAt,
      product: header.product,
      rows,
      ...again,
      ...(await verified(viewer, ownerUrl, scope)),
    };
  } finally {
    await backup.close();
  }
}

async function check(backup: BackupFile, { onProgress, signal }: RestoreInput): Promise<void> {
  for await (const _ of backup.parts((bytes) => onProgress?.({ step: 'check', bytes, of: backup.bytes }), signal));
}

async function load(backup: BackupFile, loader: Loader, { onProgress, signal }: RestoreInput): Promise<number> {
  let rows = 0;
  for await (const part of backup.parts((bytes) => onProgress?.({ step: 'load', bytes, of: backup.bytes }), signal)) {
    if (part.kind === 'table') await loader.begin(part.table);
    else if (part.kind === 'rows') await loader.take(part.bytes);
    else {
      await loader.end();
      rows += part.rows;
    }
  }
  return rows;
}

/** What has to outlive the database that is replaced: what was removed from it, and where its audit stood. */
async function leave(ownerUrl: string, scope: Scope): Promise<string | undefined> {
  const head = await withCurrent(ownerUrl, scope, async (db) => {
    await listRemovals(db, scope, { anew: true });
    return auditHead(db, scope);
  });
  return head ? headText(head) : undefined;
}

async function verified(
  viewer: Viewer,
  ownerUrl: string,
  scope: Scope,
): Promise<Pick<RestoreReceipt, 'audit' | 'differences'>> {
  const found = await withCurrent(ownerUrl, scope, async (db) => {
    const { ok, entries, head } = await verifyAudit(viewer, {}, db);
    return { audit: { ok, entries, head }, ...(await verifyCounts(viewer, {}, db)) };
  });
  if (!found) throw new Error('the restored database is not of this version');
  return found;
}
