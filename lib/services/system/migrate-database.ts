import { migrate } from '@/db/migrate';

/** Brings the database at `url` to this version. Asks no permission: whoever holds the address owns the database. */
export async function migrateDatabase(url: string): Promise<void> {
  await migrate(url);
}
