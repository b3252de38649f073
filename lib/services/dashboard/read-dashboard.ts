import { type Db, database } from '@/db/client';
import { rolledUp } from '@/db/queries/dashboard';
import type { DashboardView } from '@/lib/domain/board/dashboard';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { dashboardOf } from './dashboard-of';

/**
 * Everything the dashboard shows for a filter, all of one moment. Conditions that belong to the list alone are left
 * aside. Throws `NotAllowed` for a place outside the viewer's areas.
 */
export async function readDashboard(viewer: Viewer, filter: Filter, db: Db = database()): Promise<DashboardView> {
  const scope = allow(viewer, 'dashboard.read');
  return dashboardOf(db, { scope, filter, queries: rolledUp });
}
