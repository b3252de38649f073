import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';

/** Which of these fingerprints a query finds that is asked of them as `given`; none are asked of none. */
export async function amongFingerprints(
  db: Executor,
  scope: Scope,
  fingerprints: readonly string[],
  query: (given: SQL, scope: Scope) => SQL,
): Promise<ReadonlySet<string>> {
  if (fingerprints.length === 0) return new Set();
  const given = sql`${sql.param([...new Set(fingerprints)])}::uuid[]`;
  const rows = await db.execute<{ fingerprint: string }>(query(given, scope));
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}
