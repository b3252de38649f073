import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { activity } from '../schema/records';

/**
 * Notes that the holder of `scope` did its task to `subject` (say `opinion:12`). Call it in the transaction of the
 * deed. `detail` holds codes and numbers, never words of the public or names.
 */
export async function record(
  tx: Executor,
  scope: Scope,
  subject: string,
  detail: Record<string, string | number | boolean | null> = {},
): Promise<void> {
  await tx.insert(activity).values({ actor: actorOf(scope), task: scope.task, subject, detail });
}

function actorOf(scope: Scope): string {
  return scope.viewerKind === 'operator' ? 'operator' : scope.viewerId;
}
