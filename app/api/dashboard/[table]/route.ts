import { lookOf } from '@/app/_charts/links';
import { wholeFilter } from '@/app/_filter/followed-filter';
import { answer } from '@/app/_http/answer';
import { requireCaller, sessionOf } from '@/app/_http/caller';
import { currentLocale } from '@/app/_session/preferences';
import { today } from '@/app/_session/today';
import { readSort } from '@/app/(leader)/dashboard/asked';
import { talliesOf } from '@/app/(leader)/dashboard/tallies-of';
import { isBoardTable } from '@/lib/domain/board/tables';
import { NotFound } from '@/lib/domain/errors';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';

type Context = { params: Promise<{ table: string }> };

/** The dashboard's own query: one of its tables whole, as `{label, column, rows}`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'dashboard.read');
    const { table } = await params;
    if (!isBoardTable(table)) throw new NotFound('table');
    const session = await sessionOf(request);
    const locale = await currentLocale();
    const query = new URL(request.url).searchParams;
    const cutOffDay = session?.unit.cutOffDay ?? null;
    const { filter } = await wholeFilter(viewer, { params: query, day: today(), cutOffDay, locale });
    const view = await readDashboard(viewer, filter);
    const tallies = talliesOf(table, { view, look: lookOf(view.filter, readSort(query)), locale });
    return Response.json(tallies, { headers: { 'cache-control': 'private, no-store' } });
  });
}
