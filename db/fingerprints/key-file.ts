import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

type Owner = { readonly uid: number; readonly gid: number };

/**
 * The secret in `fingerprint-key` of a folder, made when it is first asked for and readable by its owner alone. Of several
 * processes that make it at once one succeeds, and all get that one's; a killed one leaves none or a whole one.
 */
export function secretInFile(folder: string, owner: Owner | null = null): string {
  const file = join(folder, 'fingerprint-key');
  const there = read(file);
  if (there) return there;
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `fingerprint-key-draft-${randomBytes(6).toString('hex')}`);
  try {
    write(draft, randomBytes(32).toString('base64url'));
    if (owner) chownSync(draft, owner.uid, owner.gid);
    linkUnlessThere(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  const made = read(file);
  if (!made) throw new Error(`${file} is empty: put the key of this installation back, or set FINGERPRINT_KEY`);
  return made;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function write(file: string, text: string): void {
  const opened = openSync(file, 'wx', 0o600);
  try {
    writeSync(opened, text);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function linkUnlessThere(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
