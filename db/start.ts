import { delimiter, join } from 'node:path';
import { signingSecretProblem } from '../lib/domain/account/signing-secret';
import { startProblem } from '../lib/domain/log/start-problems';
import { fingerprintKeyProblem } from '../lib/domain/opinion/fingerprint-key';
import { openDatabase } from './client';
import { connect } from './connect';
import { applicationRole, joinEmbeddedServer } from './embedded/server';
import { fingerprintKey } from './fingerprints/key';
import { secretInFile } from './fingerprints/key-file';
import { requireFitKey } from './fingerprints/key-state';
import { migrate } from './migrate';
import { migrationState, refuseNewer, refusePending } from './migration-state';
import { type NamedDatabase, namedDatabase } from './named-database';
import { Ending } from './run-command';

/**
 * `tsx db/start.ts COMMAND …` runs a command with `DATABASE_URL` set to a migrated database: the one already named
 * there, or one beside it on an embedded PostgreSQL. Its standard output is the command's alone.
 *
 * A command that is asked for help is run alone. One of our own (`--own`) is first asked, with `NGHE_DAN_READ_CALL_ONLY`, whether it
 * is called rightly, so that a mistyped option starts and changes nothing.
 *
 * Before the command may stand `--require-migrated`: a database that still waits for migrations is left as it is and nothing
 * is run, unless the command ends in `--migrate`. And `--as-owner`: the command works as the role that owns the database,
 * where that is another than the application's, since it makes databases or tables. And `--any-key`: the command is run
 * though fingerprints are of another key, to accept this one. And `--as-it-is`: nothing is brought up to date, and the command is
 * told of both roles, as backing up and restoring are.
 */
const project = join(import.meta.dirname, '..');

async function main(given: readonly string[]): Promise<number> {
  const { command, asOwner, asItIs, own, ...preparing } = readArguments(given);
  if (command.length === 0) throw new Error('give a command to run: tsx db/start.ts COMMAND …');
  const ending = new Ending();
  const words = command.filter((word) => word.startsWith('-'));
  if (words.includes('--help') || words.includes('-h')) return ending.run(command, alone(), () => {});
  if (own && words.length > 0) {
    const wrong = await ending.run(command, { ...alone(), NGHE_DAN_READ_CALL_ONLY: '1' }, () => {});
    if (wrong || ending.asked) return wrong;
  }
  const problem = signingSecretProblem(process.env.AUTH_SECRET) ?? fingerprintKeyProblem(process.env.FINGERPRINT_KEY);
  if (problem) throw new Error(problem);
  const named = await namedDatabase();
  if (named && !process.env.AUTH_SECRET) process.env.FINGERPRINT_KEY ||= secretInFile(join(project, '.data'));
  if (named && asItIs)
    return ending.run(command, { ...environment(named.url), ...ownerOf(named.url, named.ownerUrl) }, () => {});
  if (named) {
    await prepareNamed(named, preparing);
    if (asOwner && named.ownerUrl === null) throw new Error(startProblem('wantsOwner'));
    return ending.run(command, environment(asOwner && named.ownerUrl ? named.ownerUrl : named.url), () => {});
  }
  const server = await joinEmbeddedServer(project, { name: 'postgres', settings: ['shared_buffers=256MB'] });
  try {
    if (server.started && server.home.outside) say(`the database is kept in ${server.home.folder}`);
    process.env.FINGERPRINT_KEY ||= secretInFile(server.home.folder, server.home.owner);
    if (!ending.asked && !asItIs) await prepare(server.url, applicationRole, preparing);
    if (ending.asked) return 130;
    server.keepUp(() => say('the database had stopped; it runs again'));
    const env = { ...environment(asOwner ? server.url : server.applicationUrl), NGHE_DAN_DATA: server.home.folder };
    const owner = asItIs ? ownerOf(server.applicationUrl, server.url) : {};
    return await ending.run(command, { ...env, ...owner }, server.watch);
  } finally {
    await server.leave();
  }
}

type Preparing = { readonly mayMigrate: boolean; readonly anyKey: boolean };

function readArguments(given: readonly string[]) {
  const options = ['--require-migrated', '--as-owner', '--as-it-is', '--any-key', '--own'];
  const begin = given.findIndex((word) => !options.includes(word));
  const before = begin < 0 ? given : given.slice(0, begin);
  const command = begin < 0 ? [] : given.slice(begin);
  const asOwner = before.includes('--as-owner');
  const asItIs = before.includes('--as-it-is');
  const anyKey = before.includes('--any-key');
  const own = before.includes('--own');
  if (!before.includes('--require-migrated')) return { command, mayMigrate: true, asOwner, asItIs, anyKey, own };
  const told = command.at(-1) === '--migrate';
  return { command: command.slice(0, told ? -1 : undefined), mayMigrate: told, asOwner, asItIs, anyKey, own };
}

/** The role that is not the owner changes nothing: it is enough that the database is up to date. */
async function prepareNamed({ url, ownerUrl, applicationRole: role }: NamedDatabase, preparing: Preparing) {
  if (ownerUrl !== null) return prepare(ownerUrl, role, preparing);
  await requireMigrated(url);
  if (!preparing.anyKey) await requireOwnKey(url);
}

async function requireOwnKey(url: string): Promise<void> {
  const db = openDatabase(url, 1);
  try {
    await requireFitKey(db, fingerprintKey());
  } finally {
    await db.$client.end({ timeout: 1 });
  }
}

/** Without leave to migrate only what no migration is: new places, the secret, and the rights of the application's role. */
async function prepare(ownerUrl: string, role: string | undefined, { mayMigrate, anyKey }: Preparing): Promise<void> {
  if (!mayMigrate) await requireMigrated(ownerUrl);
  const onBatch = ({ made, of }: { made: number; of: number }) => say(startProblem('items', made, of));
  await migrate(ownerUrl, role, { anyKey, items: { onBatch } });
}

async function requireMigrated(url: string): Promise<void> {
  const sql = connect(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const state = await migrationState(sql);
    refuseNewer(state);
    refusePending(state);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** The role that owns the database, for a command that is told of both. */
function ownerOf(url: string, ownerUrl: string | null): { readonly MIGRATE_DATABASE_URL?: string } {
  return ownerUrl === null || ownerUrl === url ? {} : { MIGRATE_DATABASE_URL: ownerUrl };
}

/** The command is told of one role only, its own. */
function environment(url: string): NodeJS.ProcessEnv {
  const { MIGRATE_DATABASE_URL: _, ...others } = process.env;
  const list = process.env.REMOVED_ITEMS_FILE || join(project, '.data/removed-items.jsonl');
  return { ...others, DATABASE_URL: url, REMOVED_ITEMS_FILE: list, PATH: programs() };
}

/** What a command gets that is to touch no database. */
function alone(): NodeJS.ProcessEnv {
  const { MIGRATE_DATABASE_URL: _, DATABASE_URL: __, ...others } = process.env;
  return { ...others, PATH: programs() };
}

const programs = () => `${join(project, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;

function say(message: string): void {
  process.stderr.write(`nghe-dan: ${message}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say((error as Error).message);
  process.exitCode = 1;
}
