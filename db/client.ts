import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { PoolLoad } from './answer-watch';
import { boundWaiting, loadOf } from './bound-waiting';
import { connect } from './connect';
import * as channels from './schema/channels';
import * as counts from './schema/counts';
import * as fileMappings from './schema/file-mappings';
import * as keys from './schema/keys';
import * as opinions from './schema/opinions';
import * as ownWords from './schema/own-words';
import * as people from './schema/people';
import * as places from './schema/places';
import * as records from './schema/records';
import * as rising from './schema/rising';
import * as units from './schema/units';
import { answerMsOf, connectionWaitMs, settingsOf, type Work } from './timeouts';
import { tellWithoutValues } from './without-values';

export const schema = {
  ...channels,
  ...counts,
  ...fileMappings,
  ...keys,
  ...opinions,
  ...ownWords,
  ...people,
  ...places,
  ...records,
  ...rising,
  ...units,
};

export type Db = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql };

/** A database or an open transaction in it: what a query needs. */
export type Executor = Pick<Db, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'query'>;

const shared = globalThis as typeof globalThis & { ngheDanDatabases?: Map<Pool, Db> };

/** The process's pools: how many connections each has, and for which work. `docs/running.md` adds them up. */
export const pools = {
  page: { connections: 10, work: 'page' },
  /** Downloads last as long as their readers like: they never take a connection from anybody else. */
  export: { connections: 3, work: 'export' },
  /** Scheduled work, which neither waits for pages nor lets them wait: its own statements, and that it goes on. */
  job: { connections: 3, work: 'page' },
  /** Renewed each minute, so that what the server is told about new connections is noticed. */
  health: { connections: 1, work: 'health' },
} as const satisfies Record<string, { connections: number; work: Work }>;
export type Pool = keyof typeof pools;

const lifetimeSeconds = 60;

/**
 * Opens a pool of at most `max` connections to `url`, under the bounds of `work`. The caller ends it with
 * `db.$client.end()`. Throws `StoreBusy` from whatever waits too long for a free connection, and `StoreSilent`
 * when the database hangs: the pool is closed then, and `onSilent` is told.
 */
export function openDatabase(url: string, max = 10, work: Work = 'page', onSilent = () => {}): Db {
  const client = connect(url, {
    max,
    onnotice: () => {},
    connect_timeout: 5,
    connection: { application_name: `nghe-dan ${work}`, plan_cache_mode: 'force_custom_plan', ...settingsOf(work) },
    ...(work === 'health' ? { max_lifetime: lifetimeSeconds } : {}),
  });
  tellWithoutValues();
  const bounds = { waitMs: connectionWaitMs, answerMs: answerMsOf(work), onSilent };
  return drizzle(boundWaiting(client, bounds), { schema }) as Db;
}

/**
 * One of the process's pools, opened on first use. They hang on `globalThis` because Next loads this module once per module
 * graph. Throws when `DATABASE_URL` is not set; the package's scripts set it.
 */
export function database(pool: Pool = 'page'): Db {
  shared.ngheDanDatabases ??= new Map();
  const open = shared.ngheDanDatabases.get(pool);
  if (open) return open;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set; start through the package scripts, which set it');
  const all = shared.ngheDanDatabases;
  const db: Db = openDatabase(url, pools[pool].connections, pools[pool].work, () => {
    if (all.get(pool) === db) all.delete(pool);
  });
  all.set(pool, db);
  return db;
}

/** How busy each of this process's pools is; one that was never used has nothing to do. */
export function poolLoads(): readonly ({ readonly pool: Pool; readonly most: number } & PoolLoad)[] {
  return (Object.keys(pools) as Pool[]).map((pool) => {
    const open = shared.ngheDanDatabases?.get(pool);
    return { pool, most: pools[pool].connections, ...(open ? loadOf(open.$client) : { inUse: 0, waiting: 0 }) };
  });
}

/** Gives up a pool that does not answer; the next use opens another. */
export function dropPool(pool: Pool): void {
  const db = shared.ngheDanDatabases?.get(pool);
  shared.ngheDanDatabases?.delete(pool);
  void db?.$client.end({ timeout: 0 }).catch(() => {});
}
