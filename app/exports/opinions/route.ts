import { wholeFilter } from '@/app/_filter/followed-filter';
import { answer } from '@/app/_http/answer';
import { requireCaller, sessionOf } from '@/app/_http/caller';
import { currentLocale } from '@/app/_session/preferences';
import { today } from '@/app/_session/today';
import { InvalidInput } from '@/lib/domain/errors';
import { type ExportFormat, exportFormats } from '@/lib/services/exports/table-bytes';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { fileResponse } from '../file-response';

export const dynamic = 'force-dynamic';

/** `?format=csv|xlsx` and the list's own query: the file of exactly what the list shows, or none where a part of it cannot be followed. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'opinion.export');
    const query = new URL(request.url).searchParams;
    const format = exportFormats.find((known): known is ExportFormat => known === query.get('format'));
    if (!format) throw new InvalidInput([{ field: 'format', code: 'not_in_list' }]);
    const session = await sessionOf(request);
    const locale = await currentLocale();
    const cutOffDay = session?.unit.cutOffDay ?? null;
    const { filter } = await wholeFilter(viewer, { params: query, day: today(), cutOffDay, locale });
    return fileResponse(await exportOpinions(viewer, { filter, format, locale }));
  });
}
