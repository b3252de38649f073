import { randomBytes } from 'node:crypto';
import { type Db, openDatabase } from './client';
import { migrate } from './migrate';

/**
 * Runs `work` in a migrated database made for it on the server of `url` and dropped afterwards, so that measuring never
 * touches what people keep; `work` also gets its address.
 */
export function withScratchDatabase<T>(url: string, work: (db: Db, url: string) => Promise<T>): Promise<T> {
  return emptyScratch(url, async (own) => {
    await migrate(own);
    const db = openDatabase(own, 10, 'upkeep');
    try {
      return await work(db, own);
    } finally {
      await db.$client.end({ timeout: 2 });
    }
  });
}

/** The same with a database that has nothing in it, and of which `work` gets the address alone. */
export async function emptyScratch<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = `nghedan_scratch_${randomBytes(5).toString('hex')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const server = openDatabase(url, 1, 'upkeep');
  try {
    await server.$client.unsafe(`create database ${name} template template0 encoding 'UTF8'`);
    return await work(own.href);
  } finally {
    await server.$client.unsafe(`drop database if exists ${name} with (force)`).catch(() => {});
    await server.$client.end({ timeout: 2 });
  }
}
