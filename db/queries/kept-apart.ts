import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { amongFingerprints } from './among-fingerprints';
import type { Slice } from './counts';
import { isApart } from './visible';

/** By area, how many items are kept apart up to the end of each of `days`, in their order; areas without any are left out. */
export async function apartUpTo(
  tx: Executor,
  scope: Scope,
  { areas, within = scope.areas }: Pick<Slice, 'areas' | 'within'>,
  days: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const wanted = sql`${sql.param([...areas])}::text[]`;
  const upTo = days.map((day) => sql`count(*) filter (where opinion.day <= ${day}::date)::int`);
  const rows = (await tx.execute(sql`
    select area, array[${sql.join(upTo, sql`, `)}] as counts
    from opinion, unnest(opinion.areas) as area
    where ${isApart} and area = any(${wanted}) and opinion.areas && ${wanted}
      and opinion.areas && ${sql.param([...within])}::text[] and opinion.day <= ${[...days].sort().at(-1) ?? null}::date
    group by area`)) as unknown as { area: string; counts: number[] }[];
  return new Map(rows.map(({ area, counts }) => [area, counts]));
}

/** Which of these fingerprints are of items kept apart, or of ones that were when they were removed. */
export const apartAmong = (tx: Executor, scope: Scope, fingerprints: readonly string[]): Promise<ReadonlySet<string>> =>
  amongFingerprints(
    tx,
    scope,
    fingerprints,
    (given) => sql`
    select fingerprint::text from opinion where fingerprint = any(${given}) and ${isApart}
    union select fingerprint::text from removed_item where fingerprint = any(${given}) and apart`,
  );
