import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Redacted } from '../../lib/domain/redact/redacted';
import type { Executor } from '../client';
import { amongFingerprints } from './among-fingerprints';
import { isApart } from './visible';

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
 * The words that are kept under these fingerprints, of the scope's own unit; none of an item that is kept apart or whose words ran out their term.
 * For comparing alone: nobody is shown them.
 */
export async function keptWords(
  tx: Executor,
  { unitId }: Scope,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, Redacted>> {
  if (fingerprints.length === 0) return new Map();
  const given = sql`${sql.param([...new Set(fingerprints)])}::uuid[]`;
  const rows = await tx.execute<{ fingerprint: string; text: Redacted }>(sql`
    select fingerprint::text, text from opinion
    where fingerprint = any(${given}) and unit_id = ${unitId} and not (${isApart}) and text_gone_at is null`);
  return new Map(rows.map(({ fingerprint, text }) => [fingerprint, text]));
}
