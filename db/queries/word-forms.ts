import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';

/** Of what Vietnamese can write of one word without marks there is less; more are no language's. */
const mostForms = 500;
const toned = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const untoned = 'đăâêôơư';

/**
 * The words with marks that items hold for each of these without. Where there are more than are looked for, those go first that can be
 * a Vietnamese syllable, of its letters and with one tone at most: so that no text of made-up forms takes a word's place.
 */
export async function formsOf(
  db: Executor,
  _scope: Scope,
  folded: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (folded.length === 0) return new Map();
  const rows = await db.execute<{ folded: string; words: string[] }>(sql`
    select asked.folded, array(
      select word from (select distinct word from search_word where search_word.folded = asked.folded) as form
      order by length(word) - length(translate(word, ${toned}, '')) > 1,
        translate(word, ${toned + untoned}, '') ~ '[^ -~]', length(word), word collate "C"
      limit ${mostForms}::int) as words
    from unnest(${sql.param([...new Set(folded)])}::text[]) as asked (folded)`);
  return new Map(rows.map((row) => [row.folded, row.words]));
}
