import type { Db } from '@/db/client';
import { record } from '@/db/queries/activity';
import { keepSubject, subjectOf } from '@/db/queries/subjects';
import { ProviderFailed } from '@/lib/domain/account/provider';
import { allow, type Viewer } from '@/lib/domain/permissions';

/** Links the viewer to a subject of the provider, once. Throws `ProviderFailed` (`other_subject`) for a second one. */
export async function linkSubject(viewer: Viewer, link: { issuer: string; subject: string }, db: Db): Promise<void> {
  const scope = allow(viewer, 'account.own');
  await db.transaction(async (tx) => {
    const kept = await subjectOf(tx, scope, link.issuer);
    if (kept === link.subject) return;
    if (kept !== null) throw new ProviderFailed('other_subject');
    await keepSubject(tx, scope, link);
    await record(tx, scope, `person:${scope.viewerId}`, { act: 'link-provider' });
  });
}
