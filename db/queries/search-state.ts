import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';

/** Holds the last item whose search words are made, for as long as some of an earlier version's are still to be. */
export const searchWordsSetting = 'search_words_made';

/** How many of a hundred items have their search words; null when all have. */
export async function searchWordsMade(db: Executor, _scope: Scope): Promise<number | null> {
  const [row] = await db.execute<{ percent: number }>(sql`
    select least(99, value::bigint * 100 / greatest(1, (select max(id) from opinion)))::int as percent
    from setting where name = ${searchWordsSetting}`);
  return row?.percent ?? null;
}
