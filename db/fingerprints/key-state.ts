import { inArray } from 'drizzle-orm';
import { FingerprintKeyUnfit, type UnfitKey } from '../../lib/domain/opinion/fingerprint-key';
import type { Executor } from '../client';
import { setting } from '../schema/records';
import type { FingerprintKey } from './key';

/** What tells the key the kept fingerprints are made with; not there before the first is. */
export const checkSetting = 'fingerprint_key_check';
/** Up to where fingerprints of earlier versions are brought under the key, as `TABLE ID`; not there once all are. */
export const positionSetting = 'fingerprints_keyed_to';

/** Why items cannot be recognised with this key, or null. */
export async function unfitKey(db: Executor, key: FingerprintKey): Promise<UnfitKey | null> {
  const rows = await db
    .select()
    .from(setting)
    .where(inArray(setting.name, [checkSetting, positionSetting]));
  const kept = new Map(rows.map(({ name, value }) => [name, value]));
  const check = kept.get(checkSetting);
  if (check !== undefined && check !== key.check) return 'fingerprint_key_differs';
  return check === undefined || kept.has(positionSetting) ? 'fingerprints_unfinished' : null;
}

/** Throws `FingerprintKeyUnfit` when items cannot be recognised with this key. */
export async function requireFitKey(db: Executor, key: FingerprintKey): Promise<void> {
  const unfit = await unfitKey(db, key);
  if (unfit) throw new FingerprintKeyUnfit(unfit);
}
