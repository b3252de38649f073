import { type SQL, sql } from 'drizzle-orm';
import type { ConditionName, ConditionTable, ConditionValues } from '../../lib/domain/filter/conditions';
import { type Filter, placesIn, readEach } from '../../lib/domain/filter/filter';
import type { Scope } from '../../lib/domain/permissions';
import type { FieldsOf } from '../../lib/domain/report/fields';
import type { Executor } from '../client';
import { searchConditions } from './search-filter';
import { type Seen, visibleIn } from './visible';

const asked: ConditionTable<SQL, Exclude<ConditionName, 'q'>> = {
  source: (source) => sql`opinion.source = ${source}`,
  topic: (topic) => sql`${topic}::text = any(opinion.topics)`,
  place: (place) => sql`opinion.areas && ${sql.param(placesIn({ place }))}::text[]`,
  sentiment: (sentiment) => sql`opinion.sentiment = ${sentiment}`,
  flag: flagged,
  batch: (batch) => sql`opinion.intake_id = ${batch}`,
  unplaced: () => sql`opinion.place_key is null`,
  channel: (channel) => sql`opinion.channel_id = ${channel}`,
  unit: (unit) => sql`opinion.unit_id = ${unit}`,
  urgency: (urgency) => answered('urgency', urgency),
  certainty: (certainty) => answered('certainty', certainty),
  spread: (spread) => answered('spread', spread),
  corrected: (corrected) => (corrected === 'yes' ? sql`opinion.corrected <> '{}'` : sql`opinion.corrected = '{}'`),
};

/**
 * The condition on `opinion` that the list, its count and the exports share: what the scope may see, and of that what
 * the filter asks for. The places it names are taken as they are; that they lie in the scope is the caller's to check.
 */
export async function opinionsMatching(db: Executor, scope: Scope, filter: Filter): Promise<Seen> {
  return visibleIn(
    scope,
    sql`opinion.day between ${filter.from}::date and ${filter.to}::date`,
    ...readEach(filter, asked),
    ...(filter.q ? await searchConditions(db, scope, filter.q) : []),
  );
}

/** What a collaborator answered stands beside the item. */
function answered(name: FieldsOf<'choice'>, code: string): SQL {
  return sql`exists (select from report where report.opinion_id = opinion.id and report.${sql.identifier(name)} = ${code})`;
}

/** The index holds the flagged items, whichever flag they have. */
function flagged(flag: ConditionValues['flag']): SQL {
  const any = sql`opinion.flags <> '{}'`;
  return flag === 'any' ? any : sql`${any} and ${flag}::text = any(opinion.flags)`;
}
