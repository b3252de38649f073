import { eq, type SQL, sql } from 'drizzle-orm';
import type { Period } from '../../lib/domain/period';
import type { Scope } from '../../lib/domain/permissions';
import { type Sentiment, type Source, sentiments, type Topic, topics } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { unit } from '../schema/units';
import { type Counter, counted, eachCounter, type Slice } from './counts';
import { visibleIn } from './visible';

/** A slice in a period and in the one it is compared with. */
export type Comparison = Slice & { readonly current: Period; readonly previous: Period | null };

export type Counts = Readonly<Record<Counter, number>>;
export type DayCounts = Counts & { readonly current: boolean; readonly day: string; readonly source: Source };
export type AreaCounts = Counts & { readonly current: boolean; readonly area: string };
export type TopicCounts = Readonly<Record<Sentiment, number>> & { readonly current: boolean; readonly topic: Topic };

/** What a dashboard is made from. There is a second set of these that reads the items, to measure against. */
export type DashboardQueries = {
  /** Every counter by day and source; days without items are left out. */
  readonly countsByDay: (tx: Executor, scope: Scope, asked: Comparison) => Promise<DayCounts[]>;
  /** Every counter by area; areas without items are left out. */
  readonly countsByArea: (tx: Executor, scope: Scope, asked: Comparison) => Promise<AreaCounts[]>;
  /** Sentiment by topic, whatever topic `asked` names; topics without items are left out. */
  readonly countsByTopic: (tx: Executor, scope: Scope, asked: Comparison) => Promise<TopicCounts[]>;
  /** How many items the areas hold in the period, or how many of those that one counter counts. */
  readonly countOf: (tx: Executor, scope: Scope, slice: Slice, period: Period, only?: Counter) => Promise<number>;
};

const allCounters = eachCounter((counter) => sql`sum(${counter})::int`);
const sentimentSums = sql.raw(sentiments.map((code) => `sum(${code})::int as ${code}`).join(', '));
const allItems = sql.raw(sentiments.join(' + '));

/** From the roll-up: what people see. */
export const rolledUp: DashboardQueries = {
  countsByDay: (tx, scope, asked) =>
    rows(tx, scope, asked, sql`day::text as day, source, ${allCounters}`, sql`day, source`),
  countsByArea: (tx, scope, asked) => rows(tx, scope, asked, sql`area, ${allCounters}`, sql`area`),
  countsByTopic: (tx, scope, asked) => rows(tx, scope, { ...asked, topics }, sql`topic, ${sentimentSums}`, sql`topic`),
  countOf: async (tx, scope, slice, period, only) => {
    const days = sql`day between ${period.from} and ${period.to}`;
    const counter = only ? sql.identifier(only) : allItems;
    const [row] = (await tx.execute(
      sql`select coalesce(sum(${counter}), 0)::int as n from (${counted(scope, slice, days)}) as cell`,
    )) as unknown as { n: number }[];
    return row?.n ?? 0;
  },
};

/** The keys of the districts that items in the areas name in the period. Reads the items, for areas that are no places. */
export async function districtsNamed(
  tx: Executor,
  scope: Scope,
  within: readonly string[],
  period: Period,
): Promise<string[]> {
  const found = (await tx.execute(sql`
    select distinct area from opinion, unnest(areas) as area
    where ${visibleIn(scope, sql`areas && ${sql.param(within)}::text[]`)} and day between ${period.from} and ${period.to}
      and area in (select key from place where level = 'district')`)) as unknown as { area: string }[];
  return found.map((row) => row.area);
}

function rows<T>(
  tx: Executor,
  scope: Scope,
  { current, previous, ...slice }: Comparison,
  picked: SQL,
  groups: SQL,
): Promise<T[]> {
  const periods = [sql`(true, ${current.from}::date, ${current.to}::date)`];
  if (previous) periods.push(sql`(false, ${previous.from}::date, ${previous.to}::date)`);
  return tx.execute(sql`
    select period.current, ${picked}
    from (values ${sql.join(periods, sql`, `)}) as period (current, first, last),
      lateral (${counted(scope, slice, sql`day between period.first and period.last`)}) as cell
    group by period.current, ${groups}`) as unknown as Promise<T[]>;
}

/** The cut-off day of the viewer's unit; null for calendar months. */
export async function cutOffDayOf(tx: Executor, scope: Scope): Promise<number | null> {
  const [found] = await tx.select({ day: unit.cutOffDay }).from(unit).where(eq(unit.id, scope.unitId));
  return found?.day ?? null;
}
