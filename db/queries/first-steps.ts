import { sql } from 'drizzle-orm';
import { counterOf } from '../../lib/domain/board/dashboard-figures';
import type { BeginningFacts } from '../../lib/domain/people/first-steps';
import type { Scope } from '../../lib/domain/permissions';
import { receivedBy } from '../../lib/domain/places/place';
import { apartFlag, type Source } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { countCell } from '../schema/counts';
import { anyTopic } from './counts';
import { anyOf } from './name-search';

const apart = sql.identifier(countCell[counterOf(apartFlag)].name);

/**
 * What the units in scope have of what it takes until a first report comes; of items only whether there are any that are not kept
 * apart, as a first one that no list shows would be told by it.
 */
export async function beginningFacts(db: Executor, scope: Scope): Promise<BeginningFacts> {
  const areas = anyOf(scope.units.map(receivedBy));
  const has = (source: Source) => sql`(
    exists (
      select from count_cell where area = ${areas} and topic = ${anyTopic} and source = ${source}
        and negative + neutral + positive > ${apart})
    or exists (
      select from count_delta
      where areas && ${sql.param(scope.units.map(receivedBy))}::text[] and source = ${source} and n > 0
        and not (${apartFlag}::text = any(flags))))`;
  const [found] = await db.execute<{
    places: number;
    collaborators: number;
    handed: number;
    report: boolean;
    post: boolean;
  }>(sql`
    select
      (select count(*)::int from unit_place where unit_id = ${anyOf(scope.units)}) as places,
      count(*)::int as collaborators,
      count(*) filter (
        where not must_change_password or exists (
          select from account where account.user_id = person.id and account.provider_id <> 'credential')
      )::int as handed,
      ${has('report')} as report, ${has('post')} as post
    from person
    where unit_id = ${anyOf(scope.units)} and active and 'collaborator' = any(roles)`);
  return {
    places: found?.places ?? 0,
    collaborators: found?.collaborators ?? 0,
    handedOver: found?.handed ?? 0,
    hasReport: found?.report ?? false,
    hasPost: found?.post ?? false,
  };
}
