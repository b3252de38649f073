import { type Db, database } from '@/db/client';
import { ownReports } from '@/db/queries/reports';
import type { OwnReportCard } from '@/lib/domain/opinion/own-report';
import { allow, type Viewer } from '@/lib/domain/permissions';

const pageSize = 20;

/** The viewer's own reports, newest first, a page at a time; `next` goes into `before` for the page after. */
export async function listOwnReports(
  viewer: Viewer,
  { before, limit = pageSize }: { before?: number; limit?: number },
  db: Db = database(),
): Promise<{ reports: OwnReportCard[]; next: number | null }> {
  const scope = allow(viewer, 'report.list-own');
  const rows = await ownReports(db, scope, { before, limit: limit + 1 });
  const reports = rows.slice(0, limit);
  return { reports, next: rows.length > limit ? (reports.at(-1)?.id ?? null) : null };
}
