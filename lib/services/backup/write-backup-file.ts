import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type BackupHeader, backupMagic } from '@/lib/domain/backup/backup-header';
import { BackupRefused } from '@/lib/domain/backup/backup-refused';
import { trailer } from './backup-trailer';

/** Higher ones take twice the time for a tenth less. */
const level = 4;
const pieceBytes = 1 << 18;
const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const fileCalls = new Set(['open', 'write', 'fsync', 'close', 'rename', 'stat']);

/**
 * Writes a backup that only its owner can read: beside `path` first, and under that name once all of it is on the disk. What
 * fails leaves nothing behind. Throws `BackupRefused` (`file_exists`, `part_exists`, `no_room`, `cannot_write`).
 */
export async function writeBackupFile(
  path: string,
  header: BackupHeader,
  frames: AsyncIterable<Buffer>,
  signal?: AbortSignal,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const part = `${path}.part`;
  let file: FileHandle | undefined;
  try {
    file = await open(part, 'wx', 0o600);
    const written = await fill(file, header, frames, signal);
    await file.sync();
    await file.close();
    await requireFree(path);
    await rename(part, path);
    await syncFolder(dirname(path));
    return written;
  } catch (error) {
    await file?.close().catch(() => {});
    if (file) await rm(part, { force: true });
    throw refusalOf(error, path, file === undefined);
  }
}

/** Throws `BackupRefused` (`file_exists`) when something has that name: no backup is written over another. */
export async function requireFree(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw refusalOf(error, path, false);
  });
  if (found) throw new BackupRefused('file_exists', path);
}

async function fill(file: FileHandle, header: BackupHeader, frames: AsyncIterable<Buffer>, signal?: AbortSignal) {
  const hash = createHash('sha256');
  const head = Buffer.from(`${backupMagic} ${header.format}\n${JSON.stringify(header)}\n`);
  hash.update(head);
  await file.writeFile(head);
  let bytes = head.length;
  let unwritten: unknown;
  const keep = async (packed: AsyncIterable<Buffer>) => {
    for await (const piece of packed) {
      hash.update(piece);
      bytes += piece.length;
      await file.writeFile(piece).catch((error: unknown) => {
        unwritten = error;
        throw error;
      });
    }
  };
  // What could not be written ends the whole line, which then tells only that it was ended.
  await pipeline(Readable.from(frames), createGzip({ level, chunkSize: pieceBytes }), keep, { signal }).catch(
    (error: unknown) => {
      throw unwritten ?? error;
    },
  );
  const sha256 = hash.digest('hex');
  const end = trailer(sha256);
  await file.writeFile(end);
  return { bytes: bytes + end.length, sha256 };
}

/** So that the name outlives a power cut too; not every system can. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

function refusalOf(error: unknown, path: string, opening: boolean): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof BackupRefused || !code || !syscall || !fileCalls.has(syscall)) return error;
  if (opening && code === 'EEXIST') return new BackupRefused('part_exists', `${path}.part`, { cause: error });
  if (noRoom.has(code)) return new BackupRefused('no_room', path, { cause: error });
  return new BackupRefused('cannot_write', `${path} (${code})`, { cause: error });
}
