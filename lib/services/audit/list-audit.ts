import { type Db, database } from '@/db/client';
import { auditEntries } from '@/db/queries/audit-list';
import type { AuditFilter } from '@/lib/domain/audit/audit-filter';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { type NamedDeed, nameDeeds } from './name-deeds';

export type AuditPage = {
  readonly entries: readonly NamedDeed[];
  /** Goes on before this entry; null at the end. */
  readonly next: number | null;
};

type Asked = { readonly filter: AuditFilter; readonly before?: number; readonly limit?: number };

const usualLimit = 20;

/**
 * The audit of the viewer's units, newest first. An administrator of a unit that no other stands above also sees what was done
 * for no unit, or for one that is gone.
 */
export async function listAudit(
  viewer: Viewer,
  { filter, before, limit = usualLimit }: Asked,
  db: Db = database(),
): Promise<AuditPage> {
  const scope = allow(viewer, 'audit.read');
  const found = await auditEntries(db, scope, filter, { before, limit: limit + 1 });
  const entries = await nameDeeds(db, scope, found.slice(0, limit));
  return { entries, next: found.length > limit ? (entries.at(-1)?.seq ?? null) : null };
}
