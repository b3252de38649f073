import type { Readable } from 'node:stream';
import type postgres from 'postgres';
import type { BackupHeader } from '../../lib/domain/backup/backup-header';
import { BackupRefused } from '../../lib/domain/backup/backup-refused';
import type { Scope } from '../../lib/domain/permissions';
import { connect } from '../connect';
import { settingsOf } from '../timeouts';
import { withoutValues } from '../without-values';
import { unknownMigrations } from './apply-migrations';
import { copyStatement, isOurs, storedTables } from './tables';

export type Snapshot = Pick<BackupHeader, 'server' | 'migrations' | 'auditHead' | 'tables'> & {
  /** Tables that somebody put beside the product's, which no restore could take. */
  readonly strange: readonly string[];
  /** A table's rows as PostgreSQL's COPY writes them, in pieces. One table at a time, each read to its end. */
  readonly rowsOf: (table: string) => AsyncIterable<Buffer>;
};

/**
 * Hands `work` all that is stored as it stands at one moment, whatever others write meanwhile, over a connection of its own.
 * The database may be of an earlier version. Throws `BackupRefused` (`nothing_there`) where there is none of ours.
 */
export async function withSnapshot<T>(url: string, scope: Scope, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const sql = connect(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 5,
    connection: { application_name: 'nghe-dan backup', ...settingsOf('upkeep') },
  });
  try {
    await sql`begin isolation level repeatable read read only`;
    // As text: what times and numbers look like must not hang on how this server is set.
    await sql`select set_config('datestyle', 'ISO', true), set_config('intervalstyle', 'postgres', true),
      set_config('timezone', 'UTC', true), set_config('extra_float_digits', '1', true),
      set_config('client_encoding', 'UTF8', true), set_config('bytea_output', 'hex', true)`;
    return await work(await snapshotOf(sql, scope));
  } catch (error) {
    throw withoutValues(error);
  } finally {
    await sql.end({ timeout: 0 });
  }
}

async function snapshotOf(sql: postgres.Sql, scope: Scope): Promise<Snapshot> {
  const [known] = await sql<{ server: number; journal: boolean; audit: boolean }[]>`
    select current_setting('server_version_num')::int as server,
      to_regclass('drizzle.__drizzle_migrations') is not null as journal,
      to_regclass('public.audit_entry') is not null as audit`;
  if (!known?.journal) throw new BackupRefused('nothing_there');
  const applied = await sql<{ made: string }[]>`
    select created_at as made from drizzle.__drizzle_migrations order by created_at`;
  const migrations = applied.map(({ made }) => Number(made));
  const isNewer = unknownMigrations(migrations).length > 0;
  const stored = await storedTables(sql, scope);
  const tables = stored.filter(({ name }) => isNewer || isOurs(name));
  const [head] = known.audit
    ? await sql<
        { head: string }[]
      >`select seq || ':' || hash as head from audit_entry order by audit_entry.seq desc limit 1`
    : [];
  return {
    server: known.server,
    migrations,
    auditHead: head?.head ?? null,
    tables,
    strange: stored.filter((table) => !tables.includes(table)).map(({ name }) => name),
    rowsOf: (name) =>
      rowsOf(
        sql,
        tables.find((table) => table.name === name),
      ),
  };
}

async function* rowsOf(sql: postgres.Sql, table: Snapshot['tables'][number] | undefined): AsyncGenerator<Buffer> {
  if (!table) return;
  const stream: Readable = await sql.unsafe(copyStatement(table, 'out')).readable();
  for await (const piece of stream) yield piece as Buffer;
  // The driver stops listening while pieces wait to be read, and forgets to begin again when the last of them were the end.
  stream._read(0);
}
