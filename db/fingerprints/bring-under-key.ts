import { eq, type SQL, sql } from 'drizzle-orm';
import { FingerprintKeyUnfit } from '../../lib/domain/opinion/fingerprint-key';
import type { Db, Executor } from '../client';
import { setting } from '../schema/records';
import type { FingerprintKey } from './key';
import { checkSetting, positionSetting, unfitKey } from './key-state';

/** What holds fingerprints, in the order in which they are brought under the key, with what numbers its rows. */
const holders = { opinion: sql`id`, removed_item: sql`opinion_id` } as const satisfies Record<string, SQL>;
type Holder = keyof typeof holders;
const order = Object.keys(holders) as Holder[];

const rowsAtOnce = 5_000;

type Options = { readonly rowsAtOnce?: number; readonly onBatch?: (rows: number) => void };

/**
 * Brings the fingerprints that earlier versions kept, which anybody can make, under the key. How far it is, is noted with each
 * batch in its transaction: it may be killed at any moment and goes on where it was, and once done does nothing. Throws
 * `FingerprintKeyUnfit` when the database was begun with another key.
 */
export async function bringUnderKey(db: Db, key: FingerprintKey, options: Options = {}): Promise<void> {
  await begin(db, key);
  while (!(await bringNext(db, key, options)));
}

async function begin(db: Db, key: FingerprintKey): Promise<void> {
  await db.transaction(async (tx) => {
    const first = await tx
      .insert(setting)
      .values({ name: checkSetting, value: key.check })
      .onConflictDoNothing()
      .returning({ name: setting.name });
    if (first.length > 0) await tx.insert(setting).values({ name: positionSetting, value: `${order[0]} 0` });
  });
  if ((await unfitKey(db, key)) === 'fingerprint_key_differs') throw new FingerprintKeyUnfit('fingerprint_key_differs');
}

/** The next batch; true when there is none. */
function bringNext(db: Db, key: FingerprintKey, { onBatch, ...options }: Options): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [noted] = await tx.select().from(setting).where(eq(setting.name, positionSetting)).for('update');
    if (!noted) return true;
    const [name, after] = noted.value.split(' ');
    const holder = order.find((one) => one === name);
    if (!holder) throw new Error(`fingerprints are noted as brought under a key up to ${noted.value}`);
    const limit = options.rowsAtOnce ?? rowsAtOnce;
    const last = await bringRows(tx, key, { holder, after: after ?? '0', limit });
    const next = last === null ? order[order.indexOf(holder) + 1] : holder;
    if (next === undefined) await tx.delete(setting).where(eq(setting.name, positionSetting));
    else {
      const value = `${next} ${last ?? 0}`;
      await tx.update(setting).set({ value }).where(eq(setting.name, positionSetting));
    }
    onBatch?.(limit);
    return next === undefined;
  });
}

type Batch = { readonly holder: Holder; readonly after: string; readonly limit: number };

/** The number of the last row of the batch; null when there was none. */
async function bringRows(tx: Executor, key: FingerprintKey, { holder, after, limit }: Batch): Promise<string | null> {
  const [table, id] = [sql.identifier(holder), holders[holder]];
  const rows = await tx.execute<{ id: string; fingerprint: string }>(sql`
    select ${id}::text as id, fingerprint from ${table}
    where ${id} > ${after}::bigint and fingerprint is not null order by ${table}.${id} limit ${limit}::int`);
  if (rows.length === 0) return null;
  await tx.execute(sql`
    update ${table} set fingerprint = given.fingerprint
    from unnest(${sql.param(rows.map((row) => row.id))}::text[]::bigint[],
      ${sql.param(rows.map((row) => key.keyed(row.fingerprint)))}::uuid[]) as given (of, fingerprint)
    where ${table}.${id} = given.of`);
  return rows.at(-1)?.id ?? null;
}
