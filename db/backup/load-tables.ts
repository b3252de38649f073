import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type postgres from 'postgres';
import type { BackupTable } from '../../lib/domain/backup/backup-header';
import { BackupRefused } from '../../lib/domain/backup/backup-refused';
import type { Scope } from '../../lib/domain/permissions';
import { copyStatement, lastNumbers, quoted, storedTables } from './tables';

/** Takes in the rows of one table after another; `end` comes after the last piece of each. */
export type Loader = {
  readonly begin: (table: BackupTable) => Promise<void>;
  readonly take: (piece: Buffer) => Promise<void>;
  readonly end: () => Promise<void>;
};

/**
 * Runs `work`, which loads all rows, on tables that a migration has just made: without their indexes and foreign keys, which
 * are made afterwards in a fraction of the time, and checked. Throws `BackupRefused` (`other_tables`) before anything is
 * loaded when these are not the tables and columns there, and `does_not_fit`.
 */
export async function loadTables(
  tx: postgres.TransactionSql,
  scope: Scope,
  tables: readonly BackupTable[],
  work: (loader: Loader) => Promise<void>,
): Promise<void> {
  requireSame(await storedTables(tx, scope), tables);
  await tx.unsafe(`set local maintenance_work_mem = '256MB'`);
  const again = await takeOffIndexes(tx);
  await work(loader(tx));
  for (const statement of again) await tx.unsafe(statement);
}

/** Lets each sequence go on after its last number, here, in the backup, or in the database before: none is given twice. */
export async function continueSequences(
  tx: postgres.TransactionSql,
  scope: Scope,
  tables: readonly BackupTable[],
  before: ReadonlyMap<string, number>,
): Promise<void> {
  const numbered = tables.flatMap(({ name, sequences }) => sequences.map((one) => ({ name, ...one })));
  const now = await lastNumbers(tx, scope);
  for (const { name, column, last } of numbered) {
    const [found] = await tx.unsafe<{ sequence: string | null; top: string | null }[]>(
      `select pg_get_serial_sequence('public.${quoted(name)}', '${column}') as sequence, max(${quoted(column)})::text as top
       from public.${quoted(name)}`,
    );
    if (!found?.sequence) continue;
    const known = [last, Number(found.top), now.get(found.sequence) ?? 0, before.get(found.sequence) ?? 0];
    const next = Math.max(...known);
    if (next > 0) await tx`select setval(${found.sequence}::regclass, ${next})`;
  }
}

/** A table that is there alone stays empty: its rows were brought elsewhere by what follows the migrations. */
function requireSame(there: readonly BackupTable[], given: readonly BackupTable[]): void {
  for (const { name, columns } of given) {
    const made = there.find((table) => table.name === name)?.columns ?? [];
    const fits = made.length === columns.length && columns.every((column) => made.includes(column));
    if (!fits) throw new BackupRefused('other_tables', name);
  }
}

/** Drops foreign keys and all indexes that no constraint needs. Answers the statements that make them again. */
async function takeOffIndexes(tx: postgres.TransactionSql): Promise<string[]> {
  const keys = await tx<{ off: string; on: string }[]>`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conname`;
  const indexes = await tx<{ off: string; on: string }[]>`
    select format('drop index %s', indexrelid::regclass) as off, pg_get_indexdef(indexrelid) as on
    from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and not exists (select from pg_constraint where conindid = indexrelid)
    order by relname`;
  for (const { off } of [...keys, ...indexes]) await tx.unsafe(off);
  return [...indexes, ...keys].map(({ on }) => on);
}

function loader(tx: postgres.TransactionSql): Loader {
  let stream: Writable | null = null;
  let table = '';
  let failed: Error | null = null;
  const refusal = (cause: unknown) =>
    /^(22|23)/.test(String((cause as { code?: unknown }).code)) ? new BackupRefused('does_not_fit', table) : cause;
  return {
    begin: async (one) => {
      table = one.name;
      stream = await tx.unsafe(copyStatement(one, 'in')).writable();
      stream.on('error', (error) => {
        failed = error;
      });
    },
    take: (piece) =>
      new Promise((taken, refused) => {
        stream?.write(piece, (error) => (error ? refused(refusal(failed ?? error)) : taken()));
      }),
    end: async () => {
      if (failed) throw refusal(failed);
      stream?.end();
      await setImmediate();
      // The driver says nothing of a row that is refused once all were sent: whether they were taken, the next statement tells.
      const taken = await tx`select 1`.catch(() => null);
      if (failed) throw refusal(failed);
      if (!taken) throw new BackupRefused('does_not_fit', table);
    },
  };
}
