import { randomBytes } from 'node:crypto';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { startProblem } from '../lib/domain/log/start-problems';
import { storeFailureOf } from '../lib/domain/store-failure';
import { type BringOptions, bringItems } from './bring-items';
import { chainEarlierDeeds } from './chain-earlier-deeds';
import { type Db, openDatabase, schema } from './client';
import { bringUnderKey } from './fingerprints/bring-under-key';
import { fingerprintKey } from './fingerprints/key';
import { grantToApplication } from './grants';
import { prepareJobs } from './jobs/prepare-jobs';
import { migrationState, migrationsFolder, refuseNewer } from './migration-state';
import { loadPlaces } from './places/load-places';
import { timeouts } from './timeouts';

/** Any constant of our own: two starts at once take turns on it. */
export const migrationLock = 7_146_520_231;
const waitedSeconds = timeouts.migration.lockMs / 1000;

type Options = {
  readonly anyKey?: boolean;
  /** Of the items that an earlier version took in. */
  readonly items?: BringOptions;
};

/**
 * Brings the database at `url` to this version: tables, those of the jobs, fingerprints, places, the signing secret, search words and packed reasons. Running
 * it again, or twice at once, changes nothing. With `applicationRole`, the running product works as that one, and it is given
 * what it needs. With `anyKey` fingerprints are left as they are, to whatever key they belong. Throws when the server is older than
 * PostgreSQL 15, the database is not UTF-8, a newer version has changed it, its fingerprints are of another key (`FingerprintKeyUnfit`),
 * or others hold its tables for longer than is waited.
 */
export async function migrate(
  url: string,
  applicationRole?: string,
  { anyKey = false, items }: Options = {},
): Promise<void> {
  const db = openDatabase(url, 3, 'migration');
  try {
    const turn = await db.$client.reserve();
    try {
      await requireUsable(turn);
      await turn`select pg_advisory_lock(${migrationLock})`;
      refuseNewer(await migrationState(turn));
      await applyMigrations(db, { migrationsFolder });
      await prepareJobs(turn);
      await bringDataUpToDate(db, { anyKey });
      if (applicationRole) await grantToApplication(db.$client, applicationRole);
      await bringItems(db, items);
    } catch (cause) {
      if (storeFailureOf(cause)?.code !== 'store_locked') throw cause;
      throw new Error(startProblem('tablesHeld', waitedSeconds), { cause });
    } finally {
      await turn`select pg_advisory_unlock_all()`.catch(() => {});
      turn.release();
    }
  } finally {
    await db.$client.end({ timeout: 5 });
  }
}

/** Throws for a server that is too old or a database of another encoding. */
export async function requireUsable(sql: Db['$client']): Promise<void> {
  const [server] = await sql<{ version: number; encoding: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`;
  if (!server || server.version < 150_000) throw new Error(startProblem('tooOld'));
  if (server.encoding !== 'UTF8') throw new Error(startProblem('notUtf8', server.encoding));
}

/**
 * All that a version does to rows once its migrations are run, here and when a backup is restored. A second time changes nothing.
 * Throws `FingerprintKeyUnfit` when fingerprints are of another key, unless `anyKey`.
 */
export async function bringDataUpToDate(db: Db, { anyKey = false }: Pick<Options, 'anyKey'> = {}): Promise<void> {
  await chainEarlierDeeds(db);
  if (!anyKey) await bringUnderKey(db, fingerprintKey());
  await loadPlaces(db);
  await ensureSecret(db);
}

async function ensureSecret(db: Db): Promise<void> {
  const value = randomBytes(32).toString('base64url');
  await db.insert(schema.setting).values({ name: 'auth_secret', value }).onConflictDoNothing();
}
