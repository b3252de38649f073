import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type BackupHeader, type BackupTable, backupFormat, backupMagic } from '@/lib/domain/backup/backup-header';
import { BackupRefused, BackupStopped } from '@/lib/domain/backup/backup-refused';
import { parseBackupHeader, parseTableEnd } from '@/lib/domain/input/backup-header';
import { readTrailer, trailerBytes } from './backup-trailer';
import { readFrames } from './frames';
import { TableCheck } from './table-check';

const longestHead = 1 << 20;
const pieceBytes = 1 << 18;

export type BackupFile = {
  readonly path: string;
  readonly header: BackupHeader;
  readonly bytes: number;
  readonly sha256: string;
  /** What it holds, table after table, each checked at its end. Throws `BackupRefused` (`altered`). */
  readonly parts: (onRead?: (bytes: number) => void, signal?: AbortSignal) => AsyncGenerator<BackupPart>;
  readonly close: () => Promise<void>;
};

export type BackupPart =
  | { readonly kind: 'table'; readonly table: BackupTable }
  | { readonly kind: 'rows'; readonly bytes: Buffer }
  | { readonly kind: 'end'; readonly rows: number };

/**
 * Opens a backup, which is whole to its last byte: its SHA-256 is that of its last line. Throws `BackupRefused` with the name
 * of the file (`cannot_read`, `not_a_backup`, `newer_format`, `cut`, `altered`). The caller closes it.
 */
export async function openBackupFile(path: string, signal?: AbortSignal): Promise<BackupFile> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new BackupRefused('cannot_read', `${path} (${error.code})`, { cause: error });
  });
  try {
    return await opened(file, path, signal);
  } catch (error) {
    await file.close();
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw syscall === 'read' ? new BackupRefused('cannot_read', `${path} (${code})`, { cause: error }) : error;
  }
}

async function opened(file: FileHandle, path: string, signal?: AbortSignal): Promise<BackupFile> {
  const { size } = await file.stat();
  const head = await readAt(file, 0, Math.min(size, longestHead));
  const [first = ''] = head.toString('latin1', 0, 100).split('\n', 1);
  const [magic, format] = first.split(' ');
  if (magic !== backupMagic) throw new BackupRefused('not_a_backup', path);
  if (Number(format) > backupFormat) throw new BackupRefused('newer_format', path);
  const end = size - trailerBytes;
  const sha256 = end > 0 ? readTrailer(await readAt(file, end, trailerBytes)) : null;
  if (!sha256) throw new BackupRefused('cut', path);
  if ((await sha256Of(file, end, signal)) !== sha256) throw new BackupRefused('altered', path);
  const begin = first.length + 1;
  const headerEnd = head.indexOf('\n', begin);
  const header = headerEnd < 0 ? null : parseBackupHeader(head.toString('utf8', begin, headerEnd));
  if (!header || header.format !== Number(format) || headerEnd + 1 >= end) throw new BackupRefused('altered', path);
  const content = { path, header, file, start: headerEnd + 1, end };
  return {
    path,
    header,
    bytes: size,
    sha256,
    parts: (onRead = () => {}, stop) => partsOf(content, onRead, stop),
    close: () => file.close(),
  };
}

async function readAt(file: FileHandle, at: number, bytes: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, at);
  return buffer.subarray(0, bytesRead);
}

async function sha256Of(file: FileHandle, end: number, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(file, 0, end)) {
    if (signal?.aborted) throw new BackupStopped();
    hash.update(piece);
  }
  return hash.digest('hex');
}

function piecesOf(file: FileHandle, start: number, end: number) {
  return file.createReadStream({ start, end: end - 1, autoClose: false, highWaterMark: pieceBytes });
}

type Content = {
  readonly path: string;
  readonly header: BackupHeader;
  readonly file: FileHandle;
  readonly start: number;
  readonly end: number;
};

async function* partsOf(
  { path, header, file, start, end }: Content,
  onRead: (bytes: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<BackupPart> {
  const altered = () => new BackupRefused('altered', path);
  const tables = [...header.tables];
  let check: TableCheck | null = null;
  let isOver = false;
  for await (const { kind, bytes } of readFrames(unpacked(piecesOf(file, start, end), onRead, altered), altered)) {
    if (signal?.aborted) throw new BackupStopped();
    if (isOver) throw altered();
    if (kind === 'T') {
      const table = tables.shift();
      if (check || table?.name !== bytes.toString()) throw altered();
      check = new TableCheck();
      yield { kind: 'table', table };
    } else if (kind === 'D') {
      if (!check) throw altered();
      check.take(bytes);
      yield { kind: 'rows', bytes };
    } else if (kind === 'E') {
      const said = parseTableEnd(bytes.toString());
      const found = check?.ended();
      check = null;
      if (!said || !found || said.rows !== found.rows || said.sha256 !== found.sha256) throw altered();
      yield { kind: 'end', rows: found.rows };
    } else {
      if (check || tables.length > 0) throw altered();
      isOver = true;
    }
  }
  if (!isOver) throw altered();
}

/** The unpacked bytes; what cannot be unpacked is altered. */
async function* unpacked(
  packed: AsyncIterable<Buffer>,
  onRead: (bytes: number) => void,
  altered: () => Error,
): AsyncGenerator<Buffer> {
  let read = 0;
  const counted = async function* () {
    for await (const piece of packed) {
      read += piece.length;
      onRead(read);
      yield piece;
    }
  };
  const unpack = createGunzip({ chunkSize: pieceBytes });
  const fed = pipeline(counted, unpack).catch(() => {});
  try {
    for await (const piece of unpack) yield piece as Buffer;
    await fed;
  } catch (error) {
    throw String((error as NodeJS.ErrnoException).code).startsWith('Z_') ? altered() : error;
  } finally {
    unpack.destroy();
  }
}
