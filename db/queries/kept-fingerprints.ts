import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Redacted } from '../../lib/domain/redact/redacted';
import type { Executor } from '../client';
import { opinion } from '../schema/opinions';
import { amongFingerprints } from './among-fingerprints';
import { isApart, visibleIn } from './visible';

/**
 * Which of these fingerprints are there already, of items of the scope's own unit; never of an item that is kept
 * apart or was removed, so that looking tells nobody of those.
 */
export const keptFingerprints = (
  db: Executor,
  scope: Scope,
  fingerprints: readonly string[],
): Promise<ReadonlySet<string>> =>
  amongFingerprints(
    db,
    scope,
    fingerprints,
    (given, { unitId }) => sql`
    select fingerprint::text from opinion
    where fingerprint = any(${given}) and unit_id = ${unitId} and not (${isApart})`,
  );

/** Which of these fingerprints are of items that are there, or that were removed, in whatever way. Nobody is told of it. */
export const standingFingerprints = (
  tx: Executor,
  scope: Scope,
  fingerprints: readonly string[],
): Promise<ReadonlySet<string>> =>
  amongFingerprints(
    tx,
    scope,
    fingerprints,
    (given) => sql`
    select fingerprint::text from opinion where fingerprint = any(${given})
    union select fingerprint::text from removed_item where fingerprint = any(${given})
    union select returns::text from removed_item where returns = any(${given})`,
  );

/**
 * What is kept under these fingerprints, of the scope's own unit and where it may look; nothing of an item that is kept apart or whose words
 * ran out their term. For comparing alone: nobody is shown it.
 */
export async function keptWords(
  tx: Executor,
  scope: Scope,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: number; readonly text: Redacted }>> {
  if (fingerprints.length === 0) return new Map();
  const { fingerprint, id, text } = opinion;
  const rows = await tx
    .select({ fingerprint, id, text })
    .from(opinion)
    .where(
      visibleIn(
        scope,
        sql`opinion.fingerprint = any(${sql.param([...new Set(fingerprints)])}::uuid[])`,
        sql`opinion.unit_id = ${scope.unitId} and not (${isApart}) and opinion.text_gone_at is null`,
      ),
    );
  return new Map(rows.map((row) => [row.fingerprint, row]));
}
