import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { GroupCell } from '../../lib/domain/report/group-cell';
import type { SocialGroup } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';

/** What a group is looked for in: a district, in the calendar month of `day`. */
type Where = { readonly group: SocialGroup; readonly district: string; readonly day: string };

/**
 * The reports of a district and month as counts, whoever may see them. Whatever was moved there is not among them, nor what was
 * kept apart as it came in.
 */
export async function groupCell(tx: Executor, _scope: Scope, { group, district, day }: Where): Promise<GroupCell> {
  const month = sql`date_trunc('month', ${day}::timestamp)`;
  const own = sql`report.social_group = ${group} and report.reporter_id is not null`;
  const other = sql`report.social_group <> ${group}`;
  const [row] = (await tx.execute(sql`
    select count(*) filter (where ${own})::int as items,
      count(distinct report.reporter_id) filter (where ${own})::int as reporters,
      count(*) filter (where ${other} and not report.group_open)::int as "othersHidden",
      count(distinct report.social_group) filter (where ${other} and report.group_open)::int as "othersTold",
      count(*) filter (where report.reporter_id is null)::int as unknown
    from report join opinion on opinion.id = report.opinion_id
    where report.group_counted and opinion.areas && array[${district}]::text[] and opinion.place_from <> 'corrected'
      and opinion.day >= ${month}::date and opinion.day < (${month} + interval '1 month')::date`)) as unknown as GroupCell[];
  return row ?? { items: 0, reporters: 0, othersHidden: 0, othersTold: 0, unknown: 0 };
}
