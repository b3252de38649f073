import type postgres from 'postgres';

/** Schemas the product works in. The second is there once scheduled work is. */
const schemas = ['public', 'pgboss'];

/**
 * Gives `role` what the running product needs, and no more: it reads and writes rows, but makes, changes and drops nothing,
 * of the audit it only reads and appends, and what reasons mean it only adds to. Run as the owner, after every migration, and changes nothing the second time.
 */
export async function grantToApplication(sql: postgres.Sql, role: string): Promise<void> {
  const there = await sql<{ name: string }[]>`
    select nspname as name from pg_namespace where nspname = any(${schemas}::text[])`;
  const to = quoted(role);
  const statements = there.flatMap(({ name }) => [
    `revoke create on schema ${name} from public, ${to}`,
    `grant usage on schema ${name} to ${to}`,
    `grant select, insert, update, delete on all tables in schema ${name} to ${to}`,
    `grant usage, select on all sequences in schema ${name} to ${to}`,
    `grant execute on all functions in schema ${name} to ${to}`,
    `alter default privileges in schema ${name} grant select, insert, update, delete on tables to ${to}`,
    `alter default privileges in schema ${name} grant usage, select on sequences to ${to}`,
  ]);
  await sql.begin(async (tx) => {
    for (const statement of statements) await tx.unsafe(statement);
    await tx.unsafe(`grant usage on schema drizzle to ${to}`);
    await tx.unsafe(`grant select on drizzle.__drizzle_migrations to ${to}`);
    await tx.unsafe(`revoke all on public.audit_entry from public, ${to}`);
    await tx.unsafe(`grant select on public.audit_entry to ${to}`);
    await tx.unsafe(`revoke update, delete, truncate on public.reading_rule from public, ${to}`);
  });
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
