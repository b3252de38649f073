import type { Executor } from '@/db/client';
import type { LockedOpinion } from '@/db/queries/change-opinions';
import type { NewOpinion } from '@/db/queries/insert-opinions';
import { keptItems } from '@/db/queries/kept-fingerprints';
import type { Scope } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { sameWords } from '../opinions/fingerprint';

/** A post with other words than the item that is kept under its id, and that item's, masked as they would be today. */
export type Changed<Row> = { readonly row: Row; readonly kept: LockedOpinion; readonly earlier: Redacted };

type Asked<Row> = {
  readonly rows: readonly Row[];
  /** Whether the kept ones are to be replaced: no other writer changes them before the transaction ends. */
  readonly isLocked?: boolean;
};

/**
 * Which of these posts, known by their id, have other words than what is kept under it. Only what is left after masking is compared, so
 * that nobody learns what was masked; what is kept is masked again before it is called another, as masking may have learned.
 */
export async function changedAmong<Row extends Pick<NewOpinion, 'fingerprint' | 'byId' | 'text'>>(
  tx: Executor,
  scope: Scope,
  { rows, isLocked = false }: Asked<Row>,
): Promise<Changed<Row>[]> {
  const byId = rows.filter((row) => row.byId);
  const fingerprints = byId.map(({ fingerprint }) => fingerprint);
  const items = await keptItems(tx, scope, { fingerprints, isLocked });
  return byId.flatMap((row) => {
    const kept = items.get(row.fingerprint);
    const now = sameWords(row.text);
    if (!kept || sameWords(kept.text) === now) return [];
    const earlier = redact(kept.text).text;
    return sameWords(earlier) === now ? [] : [{ row, kept, earlier }];
  });
}
