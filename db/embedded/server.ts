import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import {
  applicationPasswordOf,
  ensureCluster,
  isServerRunning,
  passwordOf,
  runningPort,
  startServer,
  stopServer,
  superuser,
} from './cluster';
import { findHome, type Home } from './home';
import { isRunning, type ProcessName, processName, signal } from './process';
import { inTurn } from './turn';

const databaseName = 'nghedan';
export const applicationRole = 'nghedan_app';
const guardEveryMs = 1000;

export type EmbeddedServer = {
  /** Its address for the role that owns everything. */
  readonly url: string;
  /** Its address for the role that the product works as; a migration gives that one its rights. */
  readonly applicationUrl: string;
  readonly home: Home;
  /** True when this call started the server, false when it was running already. */
  readonly started: boolean;
  /** Names the process group doing the work, so that it is ended should its watcher be killed. */
  watch(group: number): void;
  /** Starts the server again, on the same port, should it be killed while in use; `onRestart` is told each time. */
  keepUp(onRestart: () => void): void;
  /** Gives the server up; it stops when nobody uses it any more. */
  leave(): Promise<void>;
};

type Options = {
  /** Which server of the project: the folder in `.data`. */
  readonly name: string;
  /** The process that uses it; the server outlives others and stops after it. */
  readonly user?: number;
  readonly settings?: readonly string[];
};

/**
 * Joins the project's embedded PostgreSQL as one of its users, setting it up and starting it when needed. Users take
 * turns here, so any number may come and go at once.
 */
export async function joinEmbeddedServer(project: string, options: Options): Promise<EmbeddedServer> {
  const home = await findHome(project, options.name);
  const me = processName(options.user ?? process.pid);
  if (me === null) throw new Error(`no process ${options.user}`);
  const register = join(home.folder, 'users');
  const { url, applicationUrl, started } = await inTurn(join(home.folder, 'turn'), async () => {
    mkdirSync(register, { recursive: true });
    await endOrphans(register);
    ensureCluster(home);
    const running = await runningPort(home);
    const port = running ?? (await startServer(home, options.settings ?? []));
    const address = await ensureDatabase(home, port);
    writeFileSync(join(register, me), '');
    return { ...address, started: running === null };
  });
  let guard: NodeJS.Timeout | undefined;
  return {
    url,
    applicationUrl,
    home,
    started,
    watch: (group) => writeFileSync(join(register, me), processName(group) ?? ''),
    keepUp: (onRestart) => {
      guard = guardServer(home, join(register, me), options.settings ?? [], onRestart);
    },
    leave: () => {
      clearInterval(guard);
      return leave(home, me);
    },
  };
}

function guardServer(home: Home, entry: string, settings: readonly string[], onRestart: () => void): NodeJS.Timeout {
  let busy = false;
  const restart = () =>
    inTurn(join(home.folder, 'turn'), async () => {
      if (isServerRunning(home) || !existsSync(entry)) return;
      await startServer(home, settings);
      onRestart();
    });
  const look = () => {
    if (busy || isServerRunning(home)) return;
    busy = true;
    restart()
      .catch(() => {}) // looked after again at the next look
      .finally(() => {
        busy = false;
      });
  };
  return setInterval(look, guardEveryMs).unref();
}

/** Gives the server up on behalf of the process `user`, as `leave` does for one that joined itself. */
export async function leaveEmbeddedServer(project: string, options: Options): Promise<void> {
  const user = processName(options.user ?? process.pid);
  if (user !== null) await leave(await findHome(project, options.name), user);
}

function leave(home: Home, user: ProcessName): Promise<void> {
  const register = join(home.folder, 'users');
  return inTurn(join(home.folder, 'turn'), async () => {
    rmSync(join(register, user), { force: true });
    await endOrphans(register);
    if (readdirSync(register).length === 0) await stopServer(home);
  });
}

/** Strikes users that are gone off the register, and ends what they were watching. */
async function endOrphans(register: string): Promise<void> {
  for (const user of readdirSync(register).filter((name) => !isRunning(name))) {
    await endGroup(readFileSync(join(register, user), 'utf8'));
    rmSync(join(register, user), { force: true });
  }
}

async function endGroup(leader: ProcessName): Promise<void> {
  if (!leader || !isRunning(leader)) return;
  const group = -Number.parseInt(leader, 10);
  signal(group, 'SIGTERM');
  for (let waitedMs = 0; waitedMs < 5000 && isRunning(leader); waitedMs += 50) await pause(50);
  signal(group, 'SIGKILL');
}

/** Sees to it that the database and the second role are there; a cluster of an earlier version has only the first. */
async function ensureDatabase(home: Home, port: number) {
  const address = `postgres://${superuser}:${passwordOf(home)}@127.0.0.1:${port}`;
  const sql = postgres(`${address}/postgres`, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    const [there] = await sql`select 1 from pg_database where datname = ${databaseName}`;
    if (!there) await sql.unsafe(`create database ${databaseName}`);
    const [known] = await sql`select 1 from pg_roles where rolname = ${applicationRole}`;
    const login = `login nosuperuser nocreatedb nocreaterole password '${applicationPasswordOf(home)}'`;
    await sql.unsafe(`${known ? 'alter' : 'create'} role ${applicationRole} with ${login}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  const url = new URL(`${address}/${databaseName}`);
  const ofApplication = new URL(url);
  ofApplication.username = applicationRole;
  ofApplication.password = applicationPasswordOf(home);
  return { url: url.href, applicationUrl: ofApplication.href };
}
