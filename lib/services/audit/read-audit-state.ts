import { type Db, database } from '@/db/client';
import { auditHead, mayRewriteAudit } from '@/db/queries/audit-chain';
import { listedPeople } from '@/db/queries/people-list';
import type { AuditHead } from '@/lib/domain/audit/chain';
import { mostOffered } from '@/lib/domain/lists/lists';
import { allow, type Viewer } from '@/lib/domain/permissions';

export type AuditState = {
  readonly head: AuditHead | null;
  /** Whether the role the product works as could change entries: where the installation has one role for everything. */
  readonly mayRewrite: boolean;
  /** Who there is to ask for; null when they are too many to choose from, and one is looked for by name. */
  readonly people: readonly { readonly id: string; readonly name: string }[] | null;
};

/** How the audit stands, and whose deeds can be asked for. */
export async function readAuditState(viewer: Viewer, db: Db = database()): Promise<AuditState> {
  const scope = allow(viewer, 'audit.read');
  const [head, mayRewrite, { rows, total }] = await Promise.all([
    auditHead(db, scope),
    mayRewriteAudit(db, scope),
    listedPeople(db, scope, { sort: 'full' }, { limit: mostOffered }),
  ]);
  const people = total > mostOffered ? null : rows.map(({ id, name }) => ({ id, name }));
  return { head, mayRewrite, people };
}
