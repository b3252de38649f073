import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import { fewestCarriers } from '../../lib/domain/phrases/carriers';
import type { Executor } from '../client';
import { risingPhrase } from '../schema/rising';
import { phraseQueries } from './search-filter';
import { isApart } from './visible';

/**
 * Takes out the rising phrases, of whatever day, that fewer than five of the items that carried them still say where others may read
 * them: removed, without words, with others or kept apart they do not. Of all phrases, or of those that these items carry. Asked after
 * items changed, in the same transaction or in one that is `withoutWriters`.
 */
export async function forgetPhrases(tx: Executor, scope: Scope, items?: readonly number[]): Promise<void> {
  const concerned = items
    ? sql`exists (select from unnest(carriers) as carrier where carrier = any(${sql.param([...items])}::bigint[]))`
    : sql`true`;
  const rows = await tx.execute<{ phrase: string }>(
    sql`select distinct phrase from ${risingPhrase} where ${concerned}`,
  );
  if (rows.length === 0) return;
  const phrases = rows.map(({ phrase }) => phrase);
  const queries = await phraseQueries(tx, scope, phrases);
  // What is locked is being taken out or found anew.
  await tx.execute(sql`
    with meant as materialized (
      select * from unnest(${sql.param(phrases)}::text[],
        ${sql.param(phrases.map((phrase) => queries.get(phrase) ?? ''))}::text[]) as meant (phrase, query)
    ), saying as materialized (
      select meant.phrase, opinion.id
      from meant
      join (
        select distinct phrase, unnest(carriers) as id from rising_phrase where ${concerned}
      ) as carried using (phrase)
      join opinion on opinion.id = carried.id
      where opinion.search @@ meant.query::tsquery and not (${isApart})
    ), gone as materialized (
      select view_id, rank from rising_phrase
      where ${concerned} and (
        select count(*) from saying where saying.phrase = rising_phrase.phrase and saying.id = any(rising_phrase.carriers)
      ) < ${fewestCarriers}::int
      order by view_id, rank for update skip locked
    )
    delete from rising_phrase using gone where rising_phrase.view_id = gone.view_id and rising_phrase.rank = gone.rank`);
}
