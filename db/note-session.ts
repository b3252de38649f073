import { type DeedDetail, unknownActor } from '../lib/domain/audit/deed';
import { appendDeed } from './append-deed';
import type { Executor } from './client';
import type { Identity } from './identity';

type Someone = Pick<Identity, 'id'> & { readonly unit: Pick<Identity['unit'], 'id'> };

/** Notes in the audit that somebody tried to sign in, or signed out; `null` is a name nobody has, which is never kept. */
export async function noteSession(
  db: Executor,
  task: 'session.begin' | 'session.end',
  someone: Someone | null,
  detail: DeedDetail,
): Promise<void> {
  const subject = someone ? `person:${someone.id}` : 'person';
  await appendDeed(db, {
    actor: someone?.id ?? unknownActor,
    unitId: someone?.unit.id ?? null,
    task,
    subject,
    detail,
  });
}
