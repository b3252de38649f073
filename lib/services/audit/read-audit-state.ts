import { type Db, database } from '@/db/client';
import { auditHead, mayRewriteAudit } from '@/db/queries/audit-chain';
import { peopleInScope } from '@/db/queries/people';
import type { AuditHead } from '@/lib/domain/audit/chain';
import { allow, type Viewer } from '@/lib/domain/permissions';

export type AuditState = {
  readonly head: AuditHead | null;
  /** Whether the role the product works as could change entries: where the installation has one role for everything. */
  readonly mayRewrite: boolean;
  /** Who there is to ask for. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** How the audit stands, and whose deeds can be asked for. */
export async function readAuditState(viewer: Viewer, db: Db = database()): Promise<AuditState> {
  const scope = allow(viewer, 'audit.read');
  const [head, mayRewrite, people] = await Promise.all([
    auditHead(db, scope),
    mayRewriteAudit(db, scope),
    peopleInScope(db, scope),
  ]);
  return { head, mayRewrite, people: people.map(({ id, name }) => ({ id, name })) };
}
