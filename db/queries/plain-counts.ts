import { type SQL, sql } from 'drizzle-orm';
import { counterOf } from '../../lib/domain/board/dashboard-figures';
import type { Period } from '../../lib/domain/period';
import type { Scope } from '../../lib/domain/permissions';
import { flags, sentiments } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { anyTopic, type Slice } from './counts';
import type { Comparison, DashboardQueries } from './dashboard';
import { visibleIn } from './visible';

const sentimentCounts = sql.raw(
  sentiments.map((code) => `count(*) filter (where sentiment = '${code}')::int as ${code}`).join(', '),
);
const flagCounts = sql.raw(
  flags.map((code) => `count(*) filter (where '${code}' = any(flags))::int as ${counterOf(code)}`).join(', '),
);
const allCounts = sql`${sentimentCounts}, count(*) filter (where flags <> '{}')::int as flagged, ${flagCounts}`;

/** The dashboard's counts by plain group-bys over the items. Only measuring and checking ask for them. */
export const plainCounts: DashboardQueries = {
  countsByDay: (tx, scope, asked) =>
    grouped(tx, scope, asked, { picked: sql`day::text as day, source, ${allCounts}`, by: sql`day, source` }),
  countsByArea: (tx, scope, asked) =>
    grouped(tx, scope, asked, {
      picked: sql`area, ${allCounts}`,
      by: sql`area`,
      each: sql`, unnest(areas) as area`,
      only: sql`and area = any(${sql.param(asked.areas)}::text[])`,
    }),
  countsByTopic: (tx, scope, asked) =>
    grouped(
      tx,
      scope,
      { ...asked, topics: [anyTopic] },
      { picked: sql`topic, ${sentimentCounts}`, by: sql`topic`, each: sql`, unnest(topics) as topic` },
    ),
  countOf: async (tx, scope, slice, period, only) => {
    if (only) throw new Error('plain counts know no single counter');
    const [row] = (await tx.execute(
      sql`select count(*)::int as n from opinion where ${matching(scope, slice)} and ${inside(period)}`,
    )) as unknown as { n: number }[];
    return row?.n ?? 0;
  },
};

async function grouped<T>(
  tx: Executor,
  scope: Scope,
  { current, previous, ...slice }: Comparison,
  { picked, by, each = sql``, only = sql`` }: { picked: SQL; by: SQL; each?: SQL; only?: SQL },
): Promise<T[]> {
  const days = previous ? sql`(${inside(current)} or ${inside(previous)})` : inside(current);
  return tx.execute(sql`
    select ${inside(current)} as current, ${picked} from opinion ${each}
    where ${matching(scope, slice)} and ${days} ${only}
    group by current, ${by}`) as unknown as Promise<T[]>;
}

const inside = ({ from, to }: Period) => sql`day between ${from}::date and ${to}::date`;

function matching(scope: Scope, { areas, topics, source, within }: Slice): SQL {
  const parts = [sql`areas && ${sql.param(areas)}::text[]`];
  if (within) parts.push(sql`areas && ${sql.param(within)}::text[]`);
  if (!topics.includes(anyTopic)) parts.push(sql`topics && ${sql.param(topics)}::text[]`);
  if (source) parts.push(sql`source = ${source}`);
  return visibleIn(scope, ...parts);
}
