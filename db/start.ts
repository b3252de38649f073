import { delimiter, join } from 'node:path';
import postgres from 'postgres';
import { signingSecretProblem } from '../lib/domain/account/signing-secret';
import { joinEmbeddedServer } from './embedded/server';
import { migrate } from './migrate';
import { Ending } from './run-command';

/**
 * `tsx db/start.ts COMMAND …` runs a command with `DATABASE_URL` set to a migrated database: the one already named
 * there, or one beside it on an embedded PostgreSQL. Its standard output is the command's alone.
 */
const project = join(import.meta.dirname, '..');

async function main(command: readonly string[]): Promise<number> {
  if (command.length === 0) throw new Error('give a command to run: tsx db/start.ts COMMAND …');
  const problem = signingSecretProblem(process.env.AUTH_SECRET);
  if (problem) throw new Error(problem);
  const ending = new Ending();
  const given = process.env.DATABASE_URL;
  if (given) {
    await requireAnswer(given);
    await migrate(given);
    return ending.run(command, environment(given), () => {});
  }
  const server = await joinEmbeddedServer(project, { name: 'postgres', settings: ['shared_buffers=256MB'] });
  try {
    if (server.started && server.home.outside) say(`the database is kept in ${server.home.folder}`);
    if (!ending.asked) await migrate(server.url);
    if (ending.asked) return 130;
    server.keepUp(() => say('the database had stopped; it runs again'));
    return await ending.run(command, environment(server.url), server.watch);
  } finally {
    await server.leave();
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
