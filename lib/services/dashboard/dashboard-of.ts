import type { Db, Executor } from '@/db/client';
import { type Comparison, cutOffDayOf, type DashboardQueries } from '@/db/queries/dashboard';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { listedOpinions } from '@/db/queries/opinion-list';
import { lexiconVersions } from '@/db/queries/reclassify';
import { dimensionsOf } from '@/db/queries/rolled-up-filter';
import type { DashboardView } from '@/lib/domain/board/dashboard';
import { flagTotals, topicRows, totalsOf } from '@/lib/domain/board/dashboard-figures';
import { toSeries } from '@/lib/domain/board/series';
import { NotAllowed } from '@/lib/domain/errors';
import { type Filter, onlyOf } from '@/lib/domain/filter/filter';
import { addedUp, reachOf, unplacedAreas } from '@/lib/domain/filter/reach';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import { breakDay, chooseBucket, listBuckets, previousPeriod, reformDay } from '@/lib/domain/period';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { opinionCard } from '../opinions/opinion-card';
import { placeDirectory } from '../places/place-directory';
import { readApart } from './read-apart';
import { readBreakdown } from './read-breakdown';

const latestShown = 8;

type Asked = { readonly scope: Scope; readonly filter: Filter; readonly queries: DashboardQueries };

/** The dashboard in one snapshot, its counts by `queries`. Throws `NotAllowed` for a place outside the scope. */
export async function dashboardOf(db: Db, { scope, filter: asked, queries }: Asked): Promise<DashboardView> {
  const directory = await placeDirectory(db);
  const filter = addedUp(directory, onlyOf(asked, 'figures'));
  const reach = reachOf(directory, scope.areas, filter);
  if (!reach) throw new NotAllowed(scope.task);
  return db.transaction(
    async (tx) => {
      const cutOffDay = await cutOffDayOf(tx, scope);
      const previous = previousPeriod(filter, cutOffDay);
      const slice = dimensionsOf(filter);
      const look: Comparison = { ...slice, ...reach, current: filter, previous };
      const [days, topics, places, unplaced, latestFlagged, versions] = await Promise.all([
        queries.countsByDay(tx, scope, look),
        queries.countsByTopic(tx, scope, look),
        readBreakdown(tx, scope, { directory, filter, look, queries }),
        filter.place ? 0 : queries.countOf(tx, scope, { ...slice, areas: unplacedAreas(scope.areas) }, filter),
        latestFlaggedOf(tx, scope, filter, directory),
        lexiconVersions(tx, scope),
      ]);
      const apart = await readApart(tx, scope, { directory, filter, look, places });
      const current = days.filter((count) => count.current);
      const from = filter.preset === 'all' ? firstDayOf(current, filter) : filter.from;
      const bucket = chooseBucket({ from, to: filter.to });
      return {
        filter: { ...asked, ...filter, from },
        previous,
        totals: totalsOf(current, unplaced),
        apart,
        previousTotals:
          previous &&
          totalsOf(
            days.filter((count) => !count.current),
            0,
          ),
        series: {
          bucket,
          points: toSeries(current, listBuckets({ from, to: filter.to }, bucket, cutOffDay)),
          breakDay: breakDay({ from, to: filter.to }),
        },
        places,
        groups: filter.to >= reformDay,
        topics: topicRows(topics),
        flags: flagTotals(current),
        latestFlagged,
        lexiconVersions: versions,
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function latestFlaggedOf(
  tx: Executor,
  scope: Scope,
  filter: Filter,
  directory: PlaceDirectory,
): Promise<OpinionCard[]> {
  const condition = await opinionsMatching(tx, scope, { ...filter, flag: 'any' });
  const rows = await listedOpinions(tx, scope, condition, { limit: latestShown });
  return rows.map((row) => opinionCard(row, directory));
}

function firstDayOf(days: readonly { readonly day: string }[], { to }: Filter): string {
  return [...days.map(({ day }) => day), to].sort()[0] ?? to;
}
