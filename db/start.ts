import { delimiter, join } from 'node:path';
import postgres from 'postgres';
import { signingSecretProblem } from '../lib/domain/account/signing-secret';
import { joinEmbeddedServer } from './embedded/server';
import { migrate } from './migrate';
import { migrationState, refuseNewer, refusePending } from './migration-state';
import { Ending } from './run-command';

/**
 * `tsx db/start.ts COMMAND …` runs a command with `DATABASE_URL` set to a migrated database: the one already named
 * there, or one beside it on an embedded PostgreSQL. Its standard output is the command's alone.
 *
 * With `--require-migrated` before the command, a database that still waits for migrations is left as it is and nothing is
 * run, unless the command ends in `--migrate`.
 */
const project = join(import.meta.dirname, '..');

async function main(given: readonly string[]): Promise<number> {
  const { command, mayMigrate } = readArguments(given);
  if (command.length === 0) throw new Error('give a command to run: tsx db/start.ts COMMAND …');
  const problem = signingSecretProblem(process.env.AUTH_SECRET);
  if (problem) throw new Error(problem);
  const ending = new Ending();
  const named = process.env.DATABASE_URL;
  if (named) {
    await requireAnswer(named);
    await prepare(named, mayMigrate);
    return ending.run(command, environment(named), () => {});
  }
  const server = await joinEmbeddedServer(project, { name: 'postgres', settings: ['shared_buffers=256MB'] });
  try {
    if (server.started && server.home.outside) say(`the database is kept in ${server.home.folder}`);
    if (!ending.asked) await prepare(server.url, mayMigrate);
    if (ending.asked) return 130;
    server.keepUp(() => say('the database had stopped; it runs again'));
    return await ending.run(command, environment(server.url), server.watch);
  } finally {
    await server.leave();
  }
}

function readArguments(given: readonly string[]): { command: readonly string[]; mayMigrate: boolean } {
  if (given[0] !== '--require-migrated') return { command: given, mayMigrate: true };
  const told = given.at(-1) === '--migrate';
  return { command: given.slice(1, told ? -1 : undefined), mayMigrate: told };
}

/** Without leave to migrate only what no migration is: new places, and the secret. */
async function prepare(url: string, mayMigrate: boolean): Promise<void> {
  if (!mayMigrate) await requireMigrated(url);
  await migrate(url);
}

async function requireMigrated(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const state = await migrationState(sql);
    refuseNewer(state);
    refusePending(state);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function requireAnswer(url: string): Promise<void> {
  if (!URL.canParse(url))
    throw new Error('DATABASE_URL is no address: write postgres://USER:PASSWORD@HOST:PORT/DATABASE');
  const { host, pathname } = new URL(url);
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    await sql`select 1`;
  } catch (cause) {
    throw new Error(
      `no answer from the database ${host}${pathname} named in DATABASE_URL: ${(cause as Error).message}`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function environment(url: string): NodeJS.ProcessEnv {
  const programs = join(project, 'node_modules/.bin');
  return { ...process.env, DATABASE_URL: url, PATH: `${programs}${delimiter}${process.env.PATH ?? ''}` };
}

function say(message: string): void {
  process.stderr.write(`nghe-dan: ${message}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
