import type { Executor } from '@/db/client';
import type { NewOpinion } from '@/db/queries/insert-opinions';
import { keptWords } from '@/db/queries/kept-fingerprints';
import type { Scope } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import { sameWords } from '../opinions/fingerprint';

/**
 * How many of these posts, known by their id, have other words than what is kept under it. Only what is left after masking is compared, so
 * that nobody learns what was masked; what is kept is masked again before it is called another, as masking may have learned.
 */
export async function countChanged(tx: Executor, scope: Scope, rows: readonly NewOpinion[]): Promise<number> {
  const byId = rows.filter((row) => row.byId);
  const kept = await keptWords(
    tx,
    scope,
    byId.map(({ fingerprint }) => fingerprint),
  );
  return byId.filter(({ fingerprint, text }) => {
    const words = kept.get(fingerprint);
    if (words === undefined || sameWords(words) === sameWords(text)) return false;
    return sameWords(redact(words).text) !== sameWords(text);
  }).length;
}
