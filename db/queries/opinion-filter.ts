import { type SQL, sql } from 'drizzle-orm';
import type { Filter } from '../../lib/domain/filter/filter';
import { readSearch } from '../../lib/domain/filter/search-query';
import type { Scope } from '../../lib/domain/permissions';

/**
 * The condition on `opinion` that the list, its count and the exports share: what the scope may see, and of that what
 * the filter asks for. `filter.place` is taken as it is; that it lies in the scope is the caller's to check.
 */
export function opinionsMatching(scope: Scope, filter: Filter): SQL {
  const parts = [
    sql`opinion.areas && ${sql.param([...scope.areas])}::text[]`,
    sql`opinion.day between ${filter.from}::date and ${filter.to}::date`,
  ];
  if (filter.source) parts.push(sql`opinion.source = ${filter.source}`);
  if (filter.sentiment) parts.push(sql`opinion.sentiment = ${filter.sentiment}`);
  if (filter.topic) parts.push(sql`${filter.topic}::text = any(opinion.topics)`);
  if (filter.place) parts.push(sql`opinion.areas && array[${filter.place}]::text[]`);
  if (filter.unplaced) parts.push(sql`opinion.place_key is null`);
  if (filter.flag) parts.push(sql`opinion.flags <> '{}'`);
  if (filter.flag && filter.flag !== 'any') parts.push(sql`${filter.flag}::text = any(opinion.flags)`);
  if (filter.q) parts.push(textMatching(filter.q));
  return sql.join(parts, sql` and `);
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
