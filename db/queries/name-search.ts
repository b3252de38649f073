import { type SQL, sql } from 'drizzle-orm';
import { readNameSearch } from '../../lib/domain/lists/name-search';

/**
 * The order of Vietnamese: đ after d, tones by their own order, numbers by what they count. An ICU collation, made by a
 * migration; no index is of it, so that another version of ICU changes an order and breaks nothing.
 */
export const vietnamese = sql.raw('collate vietnamese');

/** Whether each word of `typed` begins a word of the text `names`; without any letter or digit it finds nothing. */
export function nameMatches(typed: string, names: SQL): SQL {
  const search = readNameSearch(typed);
  if (!search) return sql`false`;
  const plain = search.plain.map((word) => `(^|[^a-z0-9])${word}`);
  const marked = search.marked.map((forms) => `(^|[[:space:][:punct:]])(${forms.join('|')})`);
  return sql.join(
    [
      sql`nd_fold(${names}) ~ all (${sql.param(plain)}::text[])`,
      ...(marked.length > 0 ? [sql`${names} ~ all (${sql.param(marked)}::text[])`] : []),
    ],
    sql` and `,
  );
}

/** A list of ids as one parameter: a thousand units are no thousand parameters. */
export const anyOf = (ids: readonly string[]): SQL => sql`any(${sql.param([...ids])}::text[])`;
