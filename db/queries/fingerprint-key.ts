import { and, eq, ne } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import type { FingerprintKey } from '../fingerprints/key';
import { checkSetting } from '../fingerprints/key-state';
import { setting } from '../schema/records';

/** From now on this is the key of the database's fingerprints. False when it was already. */
export async function putFingerprintKey(tx: Executor, _scope: Scope, { check }: FingerprintKey): Promise<boolean> {
  const changed = await tx
    .update(setting)
    .set({ value: check })
    .where(and(eq(setting.name, checkSetting), ne(setting.value, check)))
    .returning({ name: setting.name });
  return changed.length > 0;
}
