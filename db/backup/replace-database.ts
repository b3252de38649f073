import type postgres from 'postgres';
import type { BackupHeader } from '../../lib/domain/backup/backup-header';
import { BackupRefused } from '../../lib/domain/backup/backup-refused';
import type { Scope } from '../../lib/domain/permissions';
import type { Db } from '../client';
import { connect } from '../connect';
import { grantToApplication } from '../grants';
import { bringDataUpToDate, migrationLock, requireUsable } from '../migrate';
import type { NamedDatabase } from '../named-database';
import { settingsOf } from '../timeouts';
import { withoutValues } from '../without-values';
import { applyMigrations, makeJournal } from './apply-migrations';
import { clearTables } from './clear-tables';
import { continueSequences, type Loader, loadTables } from './load-tables';
import { isEmpty, lastNumbers } from './tables';
import { within } from './within';

/** Any constant of our own. */
const restoreLock = 7_146_520_233;
const name = 'nghe-dan restore';

type Plan = {
  /** Whether a database that holds something may be replaced. */
  readonly mayReplace: boolean;
  /** Once nobody else is there, and before anything is changed: gives what is to be loaded. */
  readonly prepare: (wasEmpty: boolean) => Promise<Pick<BackupHeader, 'migrations' | 'tables'>>;
  readonly load: (loader: Loader) => Promise<void>;
  /** Last in the same transaction, with the database as this version has it. */
  readonly finish: (db: Db) => Promise<void>;
};

/**
 * Puts what `plan` loads in the place of all that a database holds, in one transaction: until its end everybody sees what was
 * there, and so it stays whatever fails. The rows go into tables of the migrations they were made with, which are then brought
 * to this version. The tables of the jobs are gone afterwards: `migrate` makes them. Throws `BackupRefused`
 * (`running`, `in_use`, `not_empty`, `not_owner`, `other_tables`, `does_not_fit`).
 */
export async function replaceDatabase(named: NamedDatabase, scope: Scope, plan: Plan): Promise<void> {
  if (named.ownerUrl === null) throw new BackupRefused('not_owner', 'MIGRATE_DATABASE_URL');
  const sql = connect(named.ownerUrl, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 5,
    connection: { application_name: name, ...settingsOf('migration') },
  });
  try {
    await requireUsable(sql);
    await requireAlone(sql);
    const wasEmpty = await isEmpty(sql, scope);
    if (!wasEmpty && !plan.mayReplace) throw new BackupRefused('not_empty');
    const given = await plan.prepare(wasEmpty);
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${migrationLock})`;
      await tx`select set_config('datestyle', 'ISO', true), set_config('timezone', 'UTC', true)`;
      const before = await lastNumbers(tx, scope);
      await clearTables(tx, scope);
      await makeJournal(tx, scope);
      await applyMigrations(tx, scope, given.migrations);
      await loadTables(tx, scope, given.tables, plan.load);
      await continueSequences(tx, scope, given.tables, before);
      await applyMigrations(tx, scope);
      const db = within(sql, tx, scope);
      await bringDataUpToDate(db);
      await takeBackFromOthers(tx);
      if (named.applicationRole) await grantToApplication(db.$client, named.applicationRole);
      await plan.finish(db);
    });
    await sql`analyze`;
  } catch (error) {
    throw withoutValues(error);
  } finally {
    await sql.end({ timeout: 0 });
  }
}

/** One restore at a time, and nobody who would go on with what was there: servers keep some of it in their memory. */
async function requireAlone(sql: postgres.Sql): Promise<void> {
  const [lock] = await sql<{ taken: boolean }[]>`select pg_try_advisory_lock(${restoreLock}) as taken`;
  if (!lock?.taken) throw new BackupRefused('running');
  const others = await sql`
    select 1 from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name like 'nghe-dan %' limit 1`;
  if (others.length > 0) throw new BackupRefused('in_use');
}

/** An earlier migration may have let the application's role write whatever tables are made: of the audit it only reads. */
async function takeBackFromOthers(tx: postgres.TransactionSql): Promise<void> {
  const others = await tx<{ role: string }[]>`
    select distinct grantee::regrole::text as role from pg_class, aclexplode(relacl)
    where pg_class.oid = 'public.audit_entry'::regclass and grantee not in (0, relowner)`;
  for (const { role } of others) {
    await tx.unsafe(`revoke all on public.audit_entry from ${role}`);
    await tx.unsafe(`grant select on public.audit_entry to ${role}`);
  }
}
