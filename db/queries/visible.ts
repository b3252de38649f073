import { type SQL, sql } from 'drizzle-orm';
import { type Scope, seesAll } from '../../lib/domain/permissions';
import { apartFlag } from '../../lib/domain/vocabulary';

declare const seen: unique symbol;

/** A condition on `opinion` that lets through only what a scope may see. Whatever reads items takes one or makes one. */
export type Seen = SQL & { readonly [seen]: true };

/** True for items kept apart. Written as the index `opinion_apart` has it. */
export const isApart = sql.raw(`'${apartFlag}' = any(opinion.flags)`);

/**
 * What the holder of the scope may see of `opinion`, and of that what `further` asks for: items of their areas, and those
 * kept apart only if they are named for them or the task shows them to nobody.
 */
export function visibleIn(scope: Scope, ...further: readonly SQL[]): Seen {
  const parts = [sql`opinion.areas && ${sql.param([...scope.areas])}::text[]`];
  if (!seesAll(scope)) parts.push(sql`not (${isApart})`);
  return sql.join([...parts, ...further], sql` and `) as Seen;
}
