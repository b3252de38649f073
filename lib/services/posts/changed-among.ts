import type { Executor } from '@/db/client';
import type { NewOpinion } from '@/db/queries/insert-opinions';
import { keptWords } from '@/db/queries/kept-fingerprints';
import type { Scope } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { sameWords } from '../opinions/fingerprint';

/** A post with other words than the item that is kept under its id: that item's, as they stand and as they would be masked today. */
export type Changed = {
  readonly row: NewOpinion;
  readonly id: number;
  readonly words: Redacted;
  readonly earlier: Redacted;
};

/**
 * Which of these posts, known by their id, have other words than what is kept under it. Only what is left after masking is compared, so
 * that nobody learns what was masked; what is kept is masked again before it is called another, as masking may have learned.
 */
export async function changedAmong(tx: Executor, scope: Scope, rows: readonly NewOpinion[]): Promise<Changed[]> {
  const byId = rows.filter((row) => row.byId);
  const kept = await keptWords(
    tx,
    scope,
    byId.map(({ fingerprint }) => fingerprint),
  );
  return byId.flatMap((row) => {
    const item = kept.get(row.fingerprint);
    const now = sameWords(row.text);
    if (!item || sameWords(item.text) === now) return [];
    const earlier = redact(item.text).text;
    return sameWords(earlier) === now ? [] : [{ row, id: item.id, words: item.text, earlier }];
  });
}
