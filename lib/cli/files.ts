import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { access, constants, open, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';

/** A file named to a command that cannot be read or written; `code` is the system's, or `DASH` where `-` names no file. */
export class FileFailed extends Error {
  constructor(
    readonly deed: 'read' | 'write',
    readonly file: string,
    readonly code: string,
  ) {
    super(code);
  }
}

/**
 * The path of a file somebody named: npm runs commands in the project's folder, and a relative path is meant from where they stand.
 * Throws `FileFailed` for `-`, which by custom is no file: a command that reads or writes it asks before.
 */
export function fromHere(file: string): string {
  if (file === '-') throw new FileFailed('read', file, 'DASH');
  return resolve(process.env.INIT_CWD ?? '.', file);
}

/** A file somebody named, opened to be read; `-` is standard input. Throws `FileFailed` for what is not there, a folder too. */
export async function openInput(file: string): Promise<Readable> {
  if (file === '-') return process.stdin;
  const path = fromHere(file);
  return saying('read', path, async () => {
    const handle = await open(path, 'r');
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
    await handle.close();
    throw new FileFailed('read', path, 'EISDIR');
  });
}

/** A file somebody named, to be read from its beginning as often as is asked; `-` is standard input, once. Throws `FileFailed`. */
export async function readAgain(file: string): Promise<Readable | (() => Readable)> {
  const first = await openInput(file);
  if (file === '-') return first;
  first.destroy();
  return () => createReadStream(fromHere(file));
}

/** Writes a file somebody named, in the place of one that is there; `-` is standard output. Throws `FileFailed`. */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  if (file === '-') return void (await new Promise((done) => process.stdout.write(bytes, done)));
  const path = fromHere(file);
  await saying('write', path, () => writeFile(path, bytes));
}

/** The path of a file that is to be written later, once it is known that it can be. Throws `FileFailed`. */
export async function outputPath(file: string): Promise<string> {
  const path = fromHere(file);
  return saying('write', path, async () => {
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory()) throw new FileFailed('write', path, 'EISDIR');
    await access(there ? path : dirname(path), constants.W_OK);
    return path;
  });
}

/** Opens a path of `outputPath` once there is something to write. */
export const writeLater = (path: string): WriteStream => createWriteStream(path);

async function saying<Done>(deed: FileFailed['deed'], path: string, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileFailed) throw error;
    throw new FileFailed(deed, path, (error as NodeJS.ErrnoException).code ?? '');
  }
}
