import { lookOf } from '@/app/_charts/links';
import { answer } from '@/app/_http/answer';
import { requireCaller, sessionOf } from '@/app/_http/caller';
import { currentLocale } from '@/app/_session/preferences';
import { today } from '@/app/_session/today';
import { readAsked } from '@/app/(leader)/dashboard/asked';
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
    const asked = readAsked(new URL(request.url).searchParams, today(), session?.unit.cutOffDay ?? null);
    const view = await readDashboard(viewer, asked.filter);
    const locale = await currentLocale();
    const tallies = talliesOf(table, { view, look: lookOf(view.filter, asked.sort), locale });
    return Response.json(tallies, { headers: { 'cache-control': 'private, no-store' } });
  });
}
