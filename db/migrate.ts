import { randomBytes } from 'node:crypto';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { type Db, openDatabase, schema } from './client';
import { migrationState, migrationsFolder, refuseNewer } from './migration-state';
import { loadPlaces } from './places/load-places';

/** Any constant of our own: two starts at once take turns on it. */
const migrationLock = 7_146_520_231;

/**
 * Brings the database at `url` to this version: tables, places and the signing secret. Running it again, or twice at
 * once, changes nothing. Throws when the server is older than PostgreSQL 15, when the database is not UTF-8, or when a newer
 * version has changed it.
 */
export async function migrate(url: string): Promise<void> {
  const db = openDatabase(url, 3);
  try {
    const turn = await db.$client.reserve();
    try {
      await requireUsable(turn);
      await turn`select pg_advisory_lock(${migrationLock})`;
      refuseNewer(await migrationState(turn));
      await applyMigrations(db, { migrationsFolder });
      await loadPlaces(db);
      await ensureSecret(db);
    } finally {
      await turn`select pg_advisory_unlock_all()`.catch(() => {});
      turn.release();
    }
  } finally {
    await db.$client.end({ timeout: 5 });
  }
}

async function requireUsable(sql: Db['$client']): Promise<void> {
  const [server] = await sql<{ version: number; encoding: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`;
  if (!server || server.version < 150_000) throw new Error('Nghe Dân needs PostgreSQL 15 or newer');
  if (server.encoding !== 'UTF8') {
    throw new Error(`the database must be UTF8, this one is ${server.encoding}: create it with encoding 'UTF8'`);
  }
}

async function ensureSecret(db: Db): Promise<void> {
  const value = randomBytes(32).toString('base64url');
  await db.insert(schema.setting).values({ name: 'auth_secret', value }).onConflictDoNothing();
}
