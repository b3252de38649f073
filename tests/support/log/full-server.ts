import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCluster, passwordOf, startServer, stopServer, superuser } from '@/db/embedded/cluster';
import { findHome, type Home } from '@/db/embedded/home';

/** A PostgreSQL of one's own, whose log can be read and whose disk can be made full. */
export type FullServer = {
  readonly url: string;
  readonly log: () => string;
  /** From now on no file of it grows over so many bytes: what a full disk does, without one that others need. */
  readonly fill: (bytes: number) => Promise<string>;
  readonly remove: () => Promise<void>;
};

const blockBytes = 512;

/** Starts one as the product starts its own, with the same settings, in a folder that is removed with it. */
export async function startFullServer(): Promise<FullServer> {
  const project = mkdtempSync(join(tmpdir(), 'nghe-dan-full-'));
  chmodSync(project, 0o755);
  const found = await findHome(project, 'full');
  const home = { ...found, native: wrapped(found, null) };
  // Small segments, so that the log of writes is no larger than what is to be full.
  ensureCluster(home);
  const settings = ['autovacuum=off', 'fsync=off', 'max_wal_size=64MB'];
  const addressOf = (port: number) => `postgres://${superuser}:${passwordOf(home)}@127.0.0.1:${port}/postgres`;
  const url = addressOf(await startServer(home, settings));
  return {
    url,
    log: () => readFileSync(join(home.folder, 'server.log'), 'utf8'),
    fill: async (bytes) => {
      await stopServer(home);
      return addressOf(await startServer({ ...found, native: wrapped(found, bytes) }, settings));
    },
    remove: async () => {
      await stopServer(home);
      for (const folder of [project, home.outside ? join(home.folder, '..') : project]) {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

/** Programs that begin with a bound on the size of a file, which any user may lower for themselves. */
function wrapped({ folder, native }: Home, bytes: number | null): string {
  const own = join(folder, bytes === null ? 'programs' : 'bound-programs');
  mkdirSync(join(own, 'bin'), { recursive: true });
  const bound = bytes === null ? '' : `ulimit -f ${Math.floor(bytes / blockBytes)}\n`;
  const programs = { postgres: `${bound}exec "${native}/bin/postgres" "$@"`, initdb: initdb(native) };
  for (const [name, words] of Object.entries(programs)) {
    writeFileSync(join(own, 'bin', name), `#!/bin/sh\n${words}\n`, { mode: 0o755 });
  }
  chmodSync(own, 0o755);
  return own;
}

const initdb = (native: string) => `exec "${native}/bin/initdb" --wal-segsize=1 "$@"`;
