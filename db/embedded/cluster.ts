import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Home } from './home';
import { commandLine, processName, signal } from './process';

export const superuser = 'nghedan';
const pollMs = 20;
/** Recovery after a crash replays at most a checkpoint's worth of log; a slow disk may need this long for it. */
const readyTimeoutMs = 120_000;
const stopTimeoutMs = 15_000;

/** Its log tells how the server is and nothing that clients ask for: statements, values and rows would stand there for ever. */
const quietLog = [
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_statement=none',
  'log_min_duration_statement=-1',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
] as const;

const clusterOf = (home: Home) => join(home.folder, 'cluster');
const logOf = (home: Home) => join(home.folder, 'server.log');

export function passwordOf(home: Home): string {
  return readFileSync(join(home.folder, 'password'), 'utf8');
}

/** The password of the role the product works as, made when it is first asked for. Call within the home's turn. */
export function applicationPasswordOf(home: Home): string {
  const file = join(home.folder, 'application-password');
  if (!existsSync(file)) makePassword(home, file);
  return readFileSync(file, 'utf8');
}

function makePassword(home: Home, file: string): void {
  const draft = join(home.folder, `draft-${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (home.owner) chownSync(draft, home.owner.uid, home.owner.gid);
  renameSync(draft, file);
}

/** Makes the cluster unless it is there. One half made by a killed start is swept away. Call within the home's turn. */
export function ensureCluster(home: Home): void {
  const cluster = clusterOf(home);
  for (const name of readdirSync(home.folder).filter((file) => file.startsWith('draft-'))) {
    rmSync(join(home.folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
  if (existsSync(cluster)) requireSameVersion(home);
  else makeCluster(home, cluster);
}

function makeCluster(home: Home, cluster: string): void {
  const draft = join(home.folder, `draft-${randomBytes(6).toString('hex')}`);
  const passwordFile = join(home.folder, 'password');
  makePassword(home, passwordFile);
  const options = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const made = spawnSync(
    join(home.native, 'bin/initdb'),
    ['-D', draft, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...options],
    { ...home.owner, cwd: '/', env: environment(), encoding: 'utf8' },
  );
  if (made.status !== 0)
    throw new Error(`PostgreSQL could not set up ${home.folder}:\n${made.stderr}${made.error ?? ''}`);
  renameSync(draft, cluster);
}

/** Port of the server running on the home's cluster, once it is ready; null when none runs. */
export async function runningPort(home: Home): Promise<number | null> {
  const deadline = performance.now() + readyTimeoutMs;
  for (;;) {
    const server = runningServer(home);
    if (!server) return null;
    if (server.ready) return server.port;
    if (performance.now() > deadline) throw new Error(`PostgreSQL does not become ready; its log is ${logOf(home)}`);
    await pause(pollMs);
  }
}

/** Starts the server on a free port of 127.0.0.1 and gives the port. Call within the home's turn. */
export async function startServer(home: Home, settings: readonly string[]): Promise<number> {
  const giveUp = performance.now() + 20_000;
  for (;;) {
    removeStrangersPidFile(home);
    await tryStart(home, settings);
    const port = await runningPort(home);
    if (port !== null) return port;
    const tail = readFileSync(logOf(home), 'utf8').split('\n').slice(-8).join('\n');
    // A killed server's last children hold its shared memory for a moment; and the port may be taken in between.
    const passing = /shared memory block|lock file|Address already in use|could not bind/.test(tail);
    if (!passing || performance.now() > giveUp)
      throw new Error(`PostgreSQL did not start:\n${tail}(log: ${logOf(home)})`);
    await pause(200);
  }
}

/** Stops the server: first politely, then without waiting for its clients, then at once. */
export async function stopServer(home: Home): Promise<void> {
  const server = runningServer(home);
  if (!server) return;
  for (const [name, patienceMs] of [
    ['SIGTERM', 500],
    ['SIGINT', stopTimeoutMs],
    ['SIGQUIT', 5000],
  ] as const) {
    signal(server.pid, name);
    const deadline = performance.now() + patienceMs;
    while (performance.now() < deadline) {
      if (processName(server.pid) === null) return;
      await pause(pollMs);
    }
  }
}

export function isServerRunning(home: Home): boolean {
  return runningServer(home) !== null;
}

async function tryStart(home: Home, settings: readonly string[]): Promise<void> {
  const log = openSync(logOf(home), 'w', 0o600);
  const options = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...quietLog,
    ...settings,
  ];
  const port = await freePort(lastPort(home));
  writeFileSync(join(home.folder, 'port'), String(port));
  const args = ['-D', clusterOf(home), '-p', String(port), ...options.flatMap((option) => ['-c', option])];
  const child = spawn(join(home.native, 'bin/postgres'), args, {
    ...home.owner,
    cwd: '/',
    env: environment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended = false;
  child.once('exit', () => (ended = true)).once('error', () => (ended = true));
  child.unref();
  while (!ended && runningServer(home)?.pid !== child.pid) await pause(pollMs);
}

/** What `postmaster.pid` says, when the process it names is a server on this very cluster. */
function runningServer(home: Home): { pid: number; port: number; ready: boolean } | null {
  const lines = pidFile(home);
  const pid = Number(lines[0]);
  if (!pid || !commandLine(pid).includes(clusterOf(home))) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** The number in the file may be a stranger's after a reboot, or a zombie's; PostgreSQL would refuse to start. */
function removeStrangersPidFile(home: Home): void {
  const pid = Number(pidFile(home)[0]);
  if (pid && signal(pid, 0) && !runningServer(home)) rmSync(join(clusterOf(home), 'postmaster.pid'), { force: true });
}

function pidFile(home: Home): string[] {
  const file = join(clusterOf(home), 'postmaster.pid');
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function requireSameVersion(home: Home): void {
  const kept = readFileSync(join(clusterOf(home), 'PG_VERSION'), 'utf8').trim();
  if (kept !== home.version.split('.')[0]) {
    throw new Error(
      `${home.folder} was made by PostgreSQL ${kept}, this is ${home.version}: dump it with the old one first`,
    );
  }
}

/** The port of the last start, so that programs still running find a restarted server; 0 when there was none. */
function lastPort(home: Home): number {
  try {
    return Number(readFileSync(join(home.folder, 'port'), 'utf8')) || 0;
  } catch {
    return 0;
  }
}

function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => (wanted ? resolve(freePort(0)) : reject(cause)));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Nothing of the caller's: `PG…` variables and locales change what the programs do. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', NODE_ENV: process.env.NODE_ENV };
}
