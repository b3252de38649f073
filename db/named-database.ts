import { parseDatabaseAddress } from '../lib/domain/input/database-address';
import { startProblem } from '../lib/domain/log/start-problems';
import { connect } from './connect';

/**
 * A database of the installation's own. `ownerUrl` is null where the role that owns it is not told of, as may be once it
 * is up to date; `applicationRole` is set where it is told of and is another.
 */
export type NamedDatabase = {
  readonly url: string;
  readonly ownerUrl: string | null;
  readonly applicationRole?: string;
};

/**
 * The database that `DATABASE_URL` names, with the role that `MIGRATE_DATABASE_URL` names as its owner where that is set;
 * null when neither is. Throws, naming the setting, when one does not answer or both name one role.
 */
export async function namedDatabase(): Promise<NamedDatabase | null> {
  const given = process.env.DATABASE_URL;
  const ownerGiven = process.env.MIGRATE_DATABASE_URL;
  if (!given) {
    if (ownerGiven) throw new Error(startProblem('halfNamed'));
    return null;
  }
  const { url, role, isOwner } = await roleAt(given, 'DATABASE_URL');
  if (!ownerGiven) return { url, ownerUrl: isOwner ? url : null };
  const owner = await roleAt(ownerGiven, 'MIGRATE_DATABASE_URL');
  if (role === owner.role) throw new Error(startProblem('sameRole', role));
  return { url, ownerUrl: owner.url, applicationRole: role };
}

/** The address as it is read, the role a connection to it works as, and whether the product's tables, once they are there, are its own. */
async function roleAt(given: string, setting: string): Promise<{ url: string; role: string; isOwner: boolean }> {
  const address = parseDatabaseAddress(given);
  if (address === null) throw new Error(startProblem('noAddress', setting));
  const { url, said } = address;
  const sql = connect(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const [row] = await sql<{ role: string; isOwner: boolean }[]>`
      select current_user as role, coalesce((select pg_has_role(relowner, 'usage')
        from pg_class where oid = to_regclass('public.setting')), true) as "isOwner"`;
    return { url, role: row?.role ?? '', isOwner: row?.isOwner ?? true };
  } catch (cause) {
    throw new Error(startProblem('noAnswer', setting, said, (cause as Error).message));
  } finally {
    await sql.end({ timeout: 1 });
  }
}
