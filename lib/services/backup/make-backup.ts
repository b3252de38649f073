import { type Snapshot, withSnapshot } from '@/db/backup/snapshot';
import { withCurrent } from '@/db/backup/with-current';
import { namedDatabase } from '@/db/named-database';
import { record } from '@/db/queries/activity';
import { type BackupHeader, backupFormat } from '@/lib/domain/backup/backup-header';
import { BackupRefused, BackupStopped } from '@/lib/domain/backup/backup-refused';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { listRemovalsNow } from '../removals/list-removals';
import { productNumber } from '../system/product-version';
import { frame } from './frames';
import { TableCheck } from './table-check';
import { requireFree, writeBackupFile } from './write-backup-file';

export type BackupInput = {
  readonly file: string;
  /** Now and then: the table that is written, and how many rows of all were. */
  readonly onProgress?: (progress: { readonly table: string; readonly rows: number }) => void;
  readonly signal?: AbortSignal;
};

export type BackupReceipt = {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly tables: number;
  readonly rows: number;
  /** Tables that are none of the product's and are not in the backup. */
  readonly strange: readonly string[];
};

type Counted = { rows: number };

/** COPY hands over rows one by one; so many bytes of them go into one piece. */
const pieceBytes = 1 << 18;

/**
 * Writes all that the database holds at one moment to a file, also one that waits for migrations; people go on working. What
 * opens doors is left out: sessions, second factors, the signing secret. That it is made is noted in the audit first. Throws
 * `BackupRefused`, and `BackupStopped`; then there is no file.
 */
export async function makeBackup(viewer: Viewer, input: BackupInput, url?: string): Promise<BackupReceipt> {
  const scope = allow(viewer, 'backup.make');
  const { file, signal } = input;
  const address = url ?? (await addressOf());
  await requireFree(file);
  await withCurrent(address, scope, async (db) => {
    await listRemovalsNow(db, scope);
    await db.transaction((tx) => record(tx, scope, 'backup', { act: 'create' }));
  });
  return withSnapshot(address, scope, async (snapshot) => {
    const { server, migrations, auditHead, tables } = snapshot;
    const madeAt = new Date().toISOString();
    const header = { format: backupFormat, product: productNumber(), madeAt, server, migrations, auditHead, tables };
    const counted: Counted = { rows: 0 };
    try {
      const written = await writeBackupFile(file, header, framesOf(snapshot, header, counted, input), signal);
      return { file, ...written, tables: tables.length, rows: counted.rows, strange: snapshot.strange };
    } catch (error) {
      throw signal?.aborted ? new BackupStopped() : error;
    }
  });
}

async function addressOf(): Promise<string> {
  const named = await namedDatabase();
  const address = named?.ownerUrl ?? named?.url;
  if (!address) throw new BackupRefused('nothing_there');
  return address;
}

async function* framesOf(
  snapshot: Snapshot,
  { tables }: BackupHeader,
  counted: Counted,
  { onProgress }: BackupInput,
): AsyncGenerator<Buffer> {
  for (const { name } of tables) {
    yield frame('T', name);
    const check = new TableCheck();
    for await (const piece of gathered(snapshot.rowsOf(name))) {
      const before = check.rows;
      check.take(piece);
      counted.rows += check.rows - before;
      onProgress?.({ table: name, rows: counted.rows });
      yield frame('D', piece);
    }
    yield frame('E', JSON.stringify(check.ended()));
  }
  yield frame('Z');
}

/** The same bytes in pieces of about one size, none longer than a frame may be. */
async function* gathered(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  for await (const row of rows) {
    pieces.push(row);
    bytes += row.length;
    if (bytes < pieceBytes) continue;
    yield* cut(Buffer.concat(pieces));
    pieces = [];
    bytes = 0;
  }
  if (bytes > 0) yield* cut(Buffer.concat(pieces));
}

function* cut(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}
