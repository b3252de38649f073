import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newestMigration } from '@/db/migration-state';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';

const project = join(import.meta.dirname, '../../..');

export type ProductVersion = {
  readonly version: string;
  /** Which state of the sources this folder is of; null where they came without their history. */
  readonly commit: string | null;
  /** What a reading made here says it was read with. */
  readonly lexicon: string;
  /** The last migration of this version: a database it works on has it. */
  readonly migration: string;
};

/** The number of the release this is, or, before the next, of the last one, as `package.json` says. */
export function productNumber(): string {
  const manifest = readFileSync(join(project, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Which version of the product this folder holds. Asks no database. */
export async function productVersion(): Promise<ProductVersion> {
  return {
    version: productNumber(),
    commit: await commitOf(project),
    lexicon: lexiconVersion(),
    migration: newestMigration(),
  };
}

/** Only of this folder's own history, which may belong to another user than who asks. */
async function commitOf(folder: string): Promise<string | null> {
  if (!existsSync(join(folder, '.git'))) return null;
  const ask = ['-c', `safe.directory=${folder}`, '-C', folder, 'rev-parse', '--short=12', 'HEAD'];
  return promisify(execFile)('git', ask).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}
