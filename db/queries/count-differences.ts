import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Db } from '../client';
import { streamRows } from '../stream-rows';
import { counters, eachCounter, exploded } from './counts';

/** A cell that does not say what the items say, with every counter of both sides; a missing cell counts 0. */
export type CountDifference = {
  readonly area: string;
  readonly topic: string;
  readonly day: string;
  readonly source: string;
  readonly kept: Readonly<Record<string, number>>;
  readonly recounted: Readonly<Record<string, number>>;
};

type Row = Omit<CountDifference, 'kept' | 'recounted'> & { kept: number[]; recounted: number[] };

/** Recounts all items in one snapshot and answers every cell whose roll-up plus unfolded deltas says otherwise. */
export async function* countDifferences(db: Db, _scope: Scope): AsyncGenerator<CountDifference> {
  const sums = eachCounter((counter) => sql`sum(${counter})::int`);
  const key = sql`area, topic, day, source`;
  const array = (side: string) =>
    sql`array[${sql.join(
      counters.map((name) => sql`coalesce(${sql.identifier(side)}.${sql.identifier(name)}, 0)`),
      sql`, `,
    )}]`;
  const rows = streamRows<Row>(
    db,
    sql`
    with kept as (
      select ${key}, ${sums} from (
        select ${key}, ${eachCounter((counter) => counter)} from count_cell
        union all ${exploded(sql`count_delta`)}
      ) as cell group by ${key}
    ), recounted as (
      select ${key}, ${sums} from (${exploded(sql`(select 1 as n, * from opinion)`)}) as item group by ${key}
    )
    select area, topic, day::text as day, source, ${array('kept')} as kept, ${array('recounted')} as recounted
    from kept full join recounted using (${key})
    where ${array('kept')} <> ${array('recounted')}
    order by ${key}`,
    { rowsAtOnce: 500, work: 'upkeep' },
  );
  for await (const batch of rows) for (const row of batch) yield differenceOf(row);
}

function differenceOf({ kept, recounted, ...cell }: Row): CountDifference {
  const differing = counters.map((name, at) => [name, at] as const).filter(([, at]) => kept[at] !== recounted[at]);
  const pick = (side: number[]) => Object.fromEntries(differing.map(([name, at]) => [name, side[at] ?? 0]));
  return { ...cell, kept: pick(kept), recounted: pick(recounted) };
}
