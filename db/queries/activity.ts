import type { AuditHead } from '../../lib/domain/audit/chain';
import type { DeedDetail } from '../../lib/domain/audit/deed';
import type { Scope } from '../../lib/domain/permissions';
import { appendDeed } from '../append-deed';
import type { Executor } from '../client';
import { actorOf } from './acting';

/**
 * Notes in the audit that the holder of `scope` did its task to `subject` (say `opinion:12`); gives the head of the chain
 * with it. Call it last in the transaction of the deed, as whoever notes something next waits for its end. `detail` holds
 * codes and numbers, never words of the public or names.
 */
export function record(tx: Executor, scope: Scope, subject: string, detail: DeedDetail = {}): Promise<AuditHead> {
  return appendDeed(tx, { actor: actorOf(scope), unitId: scope.unitId || null, task: scope.task, subject, detail });
}
