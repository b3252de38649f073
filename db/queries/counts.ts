import { type SQL, sql } from 'drizzle-orm';
import { counterOf } from '../../lib/domain/board/dashboard-figures';
import { type Scope, seesAll } from '../../lib/domain/permissions';
import { type Flag, flags, type Sentiment, type Source, sentiments, type Topic } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { isApart, visibleIn } from './visible';

/** The topic under which an item is counted once whatever its topics. */
export const anyTopic = '*';

/** A cell's counters: one per sentiment, `flagged` for at least one flag, one per flag. */
export const counters = [...sentiments, 'flagged' as const, ...flags.map(counterOf)];
export type Counter = (typeof counters)[number];

/** How many deltas are folded in one transaction. */
const deltasPerFold = 10_000;
const foldLock = 20_250_701;

/** What to count: disjoint areas, one topic or any, one source or any. */
export type Slice = {
  readonly areas: readonly string[];
  readonly topics: readonly (Topic | typeof anyTopic)[];
  readonly source?: Source;
  /** When set, only items in these areas too are counted, from the items themselves: no cell knows of two areas. */
  readonly within?: readonly string[];
};

/** For each counter an SQL expression, as `expression as "counter"`, separated by commas. */
export function eachCounter(expression: (counter: SQL) => SQL): SQL {
  return sql.join(
    counters.map((name) => sql`${expression(sql`${sql.identifier(name)}`)} as ${sql.identifier(name)}`),
    sql`, `,
  );
}

/**
 * The one place that says in which cells an item counts. `rows` is a relation with `n` (1 or -1), `areas`, `topics`,
 * `sentiment`, `flags`, `day`, `source`; the answer has one row for each area and topic of each, with all counters.
 */
export function exploded(rows: SQL): SQL {
  const sentiment = (code: Sentiment) => sql`n * (sentiment = ${sql.raw(`'${code}'`)})::int as ${sql.identifier(code)}`;
  const flag = (code: Flag) =>
    sql`n * (${sql.raw(`'${code}'`)} = any(flags))::int as ${sql.identifier(counterOf(code))}`;
  return sql`
    select area, topic, day, source, ${sql.join(sentiments.map(sentiment), sql`, `)},
      n * (flags <> '{}')::int as flagged, ${sql.join(flags.map(flag), sql`, `)}
    from ${rows} as item, unnest(areas) as area, unnest(array_prepend('${sql.raw(anyTopic)}', topics)) as topic`;
}

/**
 * A slice's rows on the days for which `days` is true, of the roll-up and of what is not folded into it yet, in one
 * statement, hence in one snapshot. What is kept apart from the scope is taken off again, from the items themselves.
 */
export function counted(scope: Scope, slice: Slice, days: SQL): SQL {
  const areas = sql`${sql.param(slice.areas)}::text[]`;
  const wanted = sql`area = any(${areas}) and topic = any(${sql.param(slice.topics)}::text[])`;
  const source = slice.source ? sql`and source = ${slice.source}` : sql``;
  const overlapping = sql`areas && ${areas} and ${days} ${source}`;
  const row = sql`area, topic, day, source, ${eachCounter((counter) => counter)}`;
  if (slice.within) {
    const items = sql`(select 1 as n, areas, topics, sentiment, flags, day, source from opinion
      where ${overlapping} and ${visibleIn(scope, sql`areas && ${sql.param(slice.within)}::text[]`)})`;
    return sql`select ${row} from (${exploded(items)}) as within where ${wanted}`;
  }
  const apart = sql`(select -1 as n, areas, topics, sentiment, flags, day, source from opinion
    where ${overlapping} and ${isApart})`;
  return sql`
    select ${row} from count_cell where ${wanted} and ${days} ${source}
    union all
    select ${row} from (${exploded(sql`(select * from count_delta where ${overlapping})`)}) as unfolded where ${wanted}
    ${seesAll(scope) ? sql`` : sql`union all select ${row} from (${exploded(apart)}) as apart where ${wanted}`}`;
}

const mostUnfoldedCounted = 100_001;

/** How many changes wait to be folded, counted no further than one above a hundred thousand. */
export async function unfoldedCount(db: Executor, _scope: Scope): Promise<number> {
  const [row] = await db.execute<{ waiting: number }>(
    sql`select count(*)::int as waiting from (select from count_delta limit ${mostUnfoldedCounted}) as unfolded`,
  );
  return row?.waiting ?? 0;
}

/**
 * Folds the oldest deltas into the roll-up, at most `deltasPerFold` of them, and answers how many. Folders wait for
 * each other; writers and readers are never kept waiting. Run it in a transaction of its own.
 */
export async function foldOldest(tx: Executor, _scope: Scope): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${foldLock})`);
  const key = sql`area, topic, day, source`;
  const isEmpty = sql.join(
    counters.map((name) => sql`count_cell.${sql.identifier(name)} = 0`),
    sql` and `,
  );
  const [folded] = (await tx.execute(sql`
    with gone as (
      delete from count_delta where id in (select id from count_delta order by id limit ${deltasPerFold}) returning *
    ), change as (
      select ${key}, ${eachCounter((counter) => sql`sum(${counter})::int`)} from (${exploded(sql`gone`)}) as changed group by ${key}
    ), folded as (
      insert into count_cell (${key}, ${namesOf()})
      select ${key}, ${namesOf()} from change where ${anyChange()} order by ${nearestTogether}
      on conflict (${key}) do update set ${sumsOf()}
      returning ${key}, ${isEmpty} as empty
    )
    select (select count(*)::int from gone) as deltas, coalesce(json_agg(folded) filter (where empty), '[]')::text as empties
    from folded`)) as unknown as { deltas: number; empties: string }[];
  if (!folded) return 0;
  if (folded.empties !== '[]') {
    await tx.execute(sql`
      delete from count_cell using json_to_recordset(${folded.empties}::json)
        as gone (area text, topic text, day date, source text)
      where (count_cell.area, count_cell.topic, count_cell.day, count_cell.source)
        = (gone.area, gone.topic, gone.day, gone.source)`);
  }
  return folded.deltas;
}

/** What is read together is written side by side: first every place for a day, then the topics place by place. */
export const nearestTogether = sql`day, topic <> ${sql.raw(`'${anyTopic}'`)}, area, topic, source`;

const names = counters.map((name) => sql.identifier(name));
const namesOf = () => sql.join(names, sql`, `);
const anyChange = () =>
  sql.join(
    names.map((name) => sql`${name} <> 0`),
    sql` or `,
  );
const sumsOf = () =>
  sql.join(
    names.map((name) => sql`${name} = count_cell.${name} + excluded.${name}`),
    sql`, `,
  );
