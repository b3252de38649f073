import { and, eq, sql } from 'drizzle-orm';
import { NotAllowed } from '../../lib/domain/errors';
import type { Scope } from '../../lib/domain/permissions';
import type { Redacted } from '../../lib/domain/redact/redacted';
import type { Executor } from '../client';
import { type Corrected, correction, opinion } from '../schema/opinions';
import { visibleIn } from './visible';

/** Keeps what the holder of the scope corrected and why. Only a person can; throws `NotAllowed` for anything else. */
export async function insertCorrection(
  tx: Executor,
  scope: Scope,
  given: { opinionId: number; why: Redacted; before: Corrected; after: Corrected },
): Promise<void> {
  if (scope.viewerKind !== 'person') throw new NotAllowed(scope.task);
  await tx.insert(correction).values({ ...given, personId: scope.viewerId });
}

/** Id of the item's latest correction; 0 when there is none. */
export async function latestCorrection(tx: Executor, scope: Scope, opinionId: number): Promise<number> {
  const [row] = await tx
    .select({ id: sql<string>`coalesce(max(${correction.id}), 0)` })
    .from(correction)
    .innerJoin(opinion, eq(opinion.id, correction.opinionId))
    .where(and(eq(correction.opinionId, opinionId), visibleIn(scope)));
  return Number(row?.id ?? 0);
}
