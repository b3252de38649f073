import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';

/** More of the forms of one word are no language's. */
const mostForms = 300;

/** The words with marks that items hold for each of these without. */
export async function formsOf(
  db: Executor,
  _scope: Scope,
  folded: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (folded.length === 0) return new Map();
  const rows = await db.execute<{ folded: string; words: string[] }>(sql`
    select asked.folded, array(
      select distinct word from search_word where search_word.folded = asked.folded limit ${mostForms}::int) as words
    from unnest(${sql.param([...new Set(folded)])}::text[]) as asked (folded)`);
  return new Map(rows.map((row) => [row.folded, row.words]));
}
