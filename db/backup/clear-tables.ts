import type postgres from 'postgres';
import type { Scope } from '../../lib/domain/permissions';
import { jobSchema } from '../jobs/boss';

/** What is no part of an extension and belongs to the role that works here. */
const ours = (kind: string, oid: string, owner: string) => `pg_has_role(${owner}, 'usage') and not exists (
  select from pg_depend where classid = '${kind}'::regclass and objid = ${oid} and deptype = 'e')`;

const statements = `
  select 'drop table ' || string_agg(oid::regclass::text, ', ') || ' cascade' as statement from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and ${ours('pg_class', 'pg_class.oid', 'relowner')}
  having count(*) > 0
  union all
  select 'drop function ' || oid::regprocedure || ' cascade' from pg_proc
  where pronamespace = 'public'::regnamespace and prokind = 'f' and ${ours('pg_proc', 'pg_proc.oid', 'proowner')}`;

/** Drops all that any version of the product made: tables, functions, and the tables of the jobs. */
export async function clearTables(tx: postgres.TransactionSql, _scope: Scope): Promise<void> {
  const dropped = await tx.unsafe<{ statement: string }[]>(statements);
  for (const { statement } of dropped) await tx.unsafe(statement);
  await tx.unsafe(`drop schema if exists ${jobSchema} cascade`);
}
