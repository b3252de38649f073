import { type SQL, sql } from 'drizzle-orm';
import type { ConditionTable, ConditionValues } from '../../lib/domain/filter/conditions';
import { type Filter, readEach } from '../../lib/domain/filter/filter';
import { readSearch } from '../../lib/domain/filter/search-query';
import type { Scope } from '../../lib/domain/permissions';
import { type Seen, visibleIn } from './visible';

const asked: ConditionTable<SQL> = {
  source: (source) => sql`opinion.source = ${source}`,
  topic: (topic) => sql`${topic}::text = any(opinion.topics)`,
  place: (place) => sql`opinion.areas && array[${place}]::text[]`,
  sentiment: (sentiment) => sql`opinion.sentiment = ${sentiment}`,
  flag: flagged,
  q: textMatching,
  batch: (batch) => sql`opinion.intake_id = ${batch}`,
  unplaced: () => sql`opinion.place_key is null`,
};

/**
 * The condition on `opinion` that the list, its count and the exports share: what the scope may see, and of that what
 * the filter asks for. The places it names are taken as they are; that they lie in the scope is the caller's to check.
 */
export function opinionsMatching(scope: Scope, filter: Filter): Seen {
  return visibleIn(
    scope,
    sql`opinion.day between ${filter.from}::date and ${filter.to}::date`,
    ...readEach(filter, asked),
  );
}

/** The index holds the flagged items, whichever flag they have. */
function flagged(flag: ConditionValues['flag']): SQL {
  const any = sql`opinion.flags <> '{}'`;
  return flag === 'any' ? any : sql`${any} and ${flag}::text = any(opinion.flags)`;
}

/** Words are found by their letters through the index; marks, where typed, are then compared in the text itself. */
function textMatching(typed: string): SQL {
  const query = readSearch(typed);
  if (!query) return sql`true`;
  const parts: SQL[] = [];
  if (query.words) parts.push(sql`opinion.search @@ plainto_tsquery('simple', nd_fold(${query.words}))`);
  for (const phrase of query.phrases) {
    parts.push(sql`opinion.search @@ phraseto_tsquery('simple', nd_fold(${phrase}))`);
  }
  for (const forms of query.marked) {
    const patterns = forms.map((form) => `%${form}%`);
    parts.push(sql`normalize(opinion.text, NFC) like any(${sql.param(patterns)}::text[])`);
  }
  return sql.join(parts, sql` and `);
}
