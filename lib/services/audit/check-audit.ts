import { type Db, database } from '@/db/client';
import type { AuditVerdict } from '@/lib/domain/audit/chain';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { takeExportPlace } from '../exports/take-export-place';
import { type AuditCheck, verifyAudit } from './verify-audit';

/**
 * `verifyAudit` for somebody who waits for it on a page: over one of the connections for downloads, which it takes as long as
 * one, so that pages keep theirs. Throws `TooManyExports` and `ExportsBusy`.
 */
export async function checkAudit(viewer: Viewer, check: AuditCheck, db?: Db): Promise<AuditVerdict> {
  const scope = allow(viewer, 'audit.read');
  const giveBack = takeExportPlace(scope.viewerId);
  try {
    return await verifyAudit(viewer, check, db ?? database('export'));
  } finally {
    giveBack();
  }
}
