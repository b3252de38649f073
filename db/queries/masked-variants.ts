import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';

/** A post without an id of which something was hidden: its fingerprint, and that of all but what was hidden. */
export type MaskedVariant = { readonly fingerprint: string; readonly rest: string };

/** How many posts that differ only in what was hidden are taken in: whoever sends them learns of so many guesses which was right. */
const mostVariants = 20;

/**
 * Which of the variants are new and may be taken in, by fingerprint. They are counted whatever becomes of them later, once: one that was
 * taken out again and may come in anew does so uncounted, while no more of the same rest were sent than are taken in. Others that
 * ask of the same wait until the transaction ends, so ask before writing anything else.
 */
export async function newVariants(
  tx: Executor,
  _scope: Scope,
  variants: readonly MaskedVariant[],
): Promise<ReadonlySet<string>> {
  if (variants.length === 0) return new Set();
  const column = (name: keyof MaskedVariant) => sql`${sql.param(variants.map((variant) => variant[name]))}::uuid[]`;
  const rows = await tx.execute<{ fingerprint: string }>(sql`
    with fresh as (
      select distinct on (fingerprint) fingerprint, rest,
        exists (select from removed_item where returns = given.fingerprint) as returns
      from unnest(${column('fingerprint')}, ${column('rest')}) as given (fingerprint, rest)
      where not exists (select from opinion where opinion.fingerprint = given.fingerprint)
        and not exists (select from removed_item where removed_item.fingerprint = given.fingerprint)
      order by fingerprint
    ), counted as (
      insert into masked_variants (rest, taken) select rest, count(*) filter (where not returns) from fresh group by rest order by rest
      on conflict (rest) do update set taken = least(masked_variants.taken + excluded.taken, 1000000)
      returning rest, taken
    ), numbered as (
      select fingerprint, case when returns then taken
        else taken - count(*) over same + row_number() over (same order by fingerprint) end as number
      from fresh join counted using (rest)
      window same as (partition by rest, returns)
    )
    select fingerprint::text from numbered where number <= ${mostVariants}::int`);
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}

/** Of which of these as many were sent as are taken in: nothing that is done to one, or said of it, may tell any more whether it was right. */
export async function restsTriedOut(
  tx: Executor,
  _scope: Scope,
  rests: readonly string[],
): Promise<ReadonlySet<string>> {
  if (rests.length === 0) return new Set();
  const rows = await tx.execute<{ rest: string }>(sql`
    select rest::text from masked_variants
    where rest = any(${sql.param([...new Set(rests)])}::uuid[]) and taken >= ${mostVariants}::int`);
  return new Set(rows.map(({ rest }) => rest));
}
