import { type Db, database } from '@/db/client';
import { settingValue } from '@/db/identity';

/** True while a demonstration is loaded; every page then says so, the sign-in page too. */
export async function isDemoLoaded(db: Db = database()): Promise<boolean> {
  return (await settingValue(db, 'demo')) !== null;
}
