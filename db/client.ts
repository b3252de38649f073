import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as channels from './schema/channels';
import * as counts from './schema/counts';
import * as keys from './schema/keys';
import * as opinions from './schema/opinions';
import * as people from './schema/people';
import * as places from './schema/places';
import * as records from './schema/records';
import * as units from './schema/units';

export const schema = { ...channels, ...counts, ...keys, ...opinions, ...people, ...places, ...records, ...units };

export type Db = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql };

/** A database or an open transaction in it: what a query needs. */
export type Executor = Pick<Db, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'query'>;

const shared = globalThis as typeof globalThis & { ngheDanDatabase?: Db };

/** Opens a pool of at most `max` connections to `url`. The caller ends it with `db.$client.end()`. */
export function openDatabase(url: string, max = 10): Db {
  return drizzle(postgres(url, { max, onnotice: () => {}, connect_timeout: 5 }), { schema }) as Db;
}

/**
 * The process's database, opened on first use. It hangs on `globalThis` because Next loads this module once per module
 * graph. Throws when `DATABASE_URL` is not set; the package's scripts set it.
 */
export function database(): Db {
  if (!shared.ngheDanDatabase) {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error('DATABASE_URL is not set; start through the package scripts, which set it');
    shared.ngheDanDatabase = openDatabase(url);
  }
  return shared.ngheDanDatabase;
}
