import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import { type AskedPhrase, type AskedWord, readSearch, type Search } from '../../lib/domain/search/read-search';
import type { Executor } from '../client';
import { formsOf } from './word-forms';

/**
 * The conditions on `opinion` of what was typed into the search box; one that nothing meets when there is nothing to search for in
 * it. Words typed without marks are widened to the forms that occur, so that the index tells alone; nothing is cut by PostgreSQL.
 */
export async function searchConditions(db: Executor, scope: Scope, typed: string): Promise<SQL[]> {
  const search = readSearch(typed);
  if (!search) return [sql`false`];
  const forms = await formsOf(db, scope, unmarkedIn(search));
  const asQuery = (phrase: AskedPhrase) => inQuery(phrase, forms);
  const meets = (query: string) => sql`opinion.search @@ ${query}::tsquery`;
  const together = search.wanted.filter(({ item }) => item === null).map(({ phrase }) => asQuery(phrase));
  return [
    ...(together.length > 0 ? [meets(together.join(' & '))] : []),
    ...search.wanted.flatMap(({ phrase, item }) =>
      item === null ? [] : [phrase.length === 0 ? isItem(item) : sql`(${meets(asQuery(phrase))} or ${isItem(item)})`],
    ),
    ...(search.excludedItems.length > 0
      ? [sql`opinion.id <> all(${sql.param([...search.excludedItems])}::bigint[])`]
      : []),
    ...(search.excluded.length > 0
      ? [sql`not ${meets(search.excluded.map((phrase) => `(${asQuery(phrase)})`).join(' | '))}`]
      : []),
  ];
}

/** What `search` of an item meets that holds a phrase as typed, for each of these phrases that there is something to search for in. */
export async function phraseQueries(
  db: Executor,
  scope: Scope,
  phrases: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = phrases.flatMap((typed) =>
    (readSearch(`"${typed}"`)?.wanted ?? []).map(({ phrase }) => ({ typed, phrase })),
  );
  const forms = await formsOf(
    db,
    scope,
    asked.flatMap(({ phrase }) => phrase.flatMap(unmarkedWord)),
  );
  return new Map(asked.map(({ typed, phrase }) => [typed, inQuery(phrase, forms)]));
}

const isItem = (item: number): SQL => sql`opinion.id = ${item}::bigint`;

/** More words than anybody means; PostgreSQL tries the ways in which they stand together. */
const mostRankedBy = 12;

/** How well an item fits what was typed: the more often its words stand there, and the closer together; the item of a number first. */
export async function searchRank(db: Executor, scope: Scope, typed: string): Promise<SQL> {
  const search = readSearch(typed);
  if (!search || search.wanted.length === 0) return sql`0`;
  const forms = await formsOf(db, scope, unmarkedIn(search));
  const words = search.wanted.flatMap(({ phrase }) => phrase).map(({ word, isMarked }) => anyOf(word, isMarked, forms));
  const query = [...new Set(words)].slice(0, mostRankedBy).join(' & ');
  const items = search.wanted.flatMap(({ item }) => item ?? []);
  const byNumber = sql`case when opinion.id = any(${sql.param(items)}::bigint[]) then 1000 else 0 end`;
  return query ? sql`ts_rank_cd(opinion.search, ${query}::tsquery) + ${byNumber}` : byNumber;
}

const inQuery = (phrase: AskedPhrase, forms: ReadonlyMap<string, readonly string[]>): string =>
  phrase.map(({ word, isMarked }) => anyOf(word, isMarked, forms)).join(' <-> ');

function unmarkedIn({ wanted, excluded }: Search): string[] {
  const phrases = [...wanted.map(({ phrase }) => phrase), ...excluded];
  return phrases.flat().flatMap(unmarkedWord);
}

const unmarkedWord = ({ word, isMarked }: AskedWord): string[] => (isMarked ? [] : [word]);

/** The word, or any of its forms. Words hold neither quotes nor backslashes. */
function anyOf(word: string, isMarked: boolean, forms: ReadonlyMap<string, readonly string[]>): string {
  const marked = isMarked ? [] : (forms.get(word) ?? []);
  return marked.length === 0 ? `'${word}'` : `(${[word, ...marked].map((form) => `'${form}'`).join(' | ')})`;
}
