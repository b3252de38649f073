import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { currentLocale } from '@/app/_session/preferences';
import { InvalidInput } from '@/lib/domain/errors';
import { readAuditFilter } from '@/lib/domain/input/audit-filter';
import { exportAudit } from '@/lib/services/audit/export-audit';
import { type ExportFormat, exportFormats } from '@/lib/services/exports/table-bytes';
import { fileResponse } from '../file-response';

export const dynamic = 'force-dynamic';

/** `?format=csv|xlsx` and the page's own query: the file of exactly the entries the page shows. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'audit.export');
    const query = new URL(request.url).searchParams;
    const format = exportFormats.find((known): known is ExportFormat => known === query.get('format'));
    if (!format) throw new InvalidInput([{ field: 'format', code: 'not_in_list' }]);
    const { filter } = readAuditFilter(query);
    return fileResponse(await exportAudit(viewer, { filter, format, locale: await currentLocale() }));
  });
}
