import postgres from 'postgres';

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
export async function namedDatabase(settings: NodeJS.ProcessEnv): Promise<NamedDatabase | null> {
  const { DATABASE_URL: url, MIGRATE_DATABASE_URL: ownerUrl } = settings;
  if (!url) {
    if (ownerUrl) throw new Error('MIGRATE_DATABASE_URL is set and DATABASE_URL is not: set both, or neither');
    return null;
  }
  const { role, isOwner } = await roleAt(url, 'DATABASE_URL');
  if (!ownerUrl) return { url, ownerUrl: isOwner ? url : null };
  const owner = await roleAt(ownerUrl, 'MIGRATE_DATABASE_URL');
  if (role === owner.role)
    throw new Error(`DATABASE_URL and MIGRATE_DATABASE_URL name the same role, ${role}: leave the second out`);
  return { url, ownerUrl, applicationRole: role };
}

/** The role a connection to the address works as, and whether the product's tables, once they are there, are its own. */
async function roleAt(url: string, setting: string): Promise<{ role: string; isOwner: boolean }> {
  if (!URL.canParse(url))
    throw new Error(`${setting} is no address: write postgres://USER:PASSWORD@HOST:PORT/DATABASE`);
  const { host, pathname } = new URL(url);
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const [row] = await sql<{ role: string; isOwner: boolean }[]>`
      select current_user as role, coalesce((select pg_has_role(relowner, 'usage')
        from pg_class where oid = to_regclass('public.setting')), true) as "isOwner"`;
    return row ?? { role: '', isOwner: true };
  } catch (cause) {
    throw new Error(`no answer from the database ${host}${pathname} named in ${setting}: ${(cause as Error).message}`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
