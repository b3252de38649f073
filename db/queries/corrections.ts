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

/** Of each item of a query a number that grows whenever it is corrected or its words are replaced; 0 when neither ever was. */
export const lastChange = sql<number>`(
  (select coalesce(max(correction.id), 0) from correction where correction.opinion_id = opinion.id)
  + (select coalesce(max(opinion_earlier.id), 0) from opinion_earlier where opinion_earlier.opinion_id = opinion.id))`.mapWith(
  Number,
);

/** That number of an item the scope may see; 0 of any other. */
export async function lastChangeOf(tx: Executor, scope: Scope, opinionId: number): Promise<number> {
  const [row] = await tx
    .select({ lastChange })
    .from(opinion)
    .where(and(eq(opinion.id, opinionId), visibleIn(scope)));
  return row?.lastChange ?? 0;
}
