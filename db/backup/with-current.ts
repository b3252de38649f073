import type { Scope } from '../../lib/domain/permissions';
import { type Db, openDatabase } from '../client';
import { migrationState } from '../migration-state';

/** Runs `work` in the database at `url`, or not, and answers null, while it is not of this very version. */
export async function withCurrent<T>(url: string, _scope: Scope, work: (db: Db) => Promise<T>): Promise<T | null> {
  const db = openDatabase(url, 2, 'upkeep');
  try {
    const { pending, unknown } = await migrationState(db.$client);
    return pending + unknown > 0 ? null : await work(db);
  } finally {
    await db.$client.end({ timeout: 2 });
  }
}
