import { boundBy } from '@/db/bound-by';
import { type Db, database } from '@/db/client';
import { Conflict, InvalidInput, NotFound } from '@/lib/domain/errors';
import { parseCorrections } from '@/lib/domain/input/corrections';
import type { Door } from '@/lib/domain/intake/post-line';
import type { CorrectionsReceipt, OfferedCorrection } from '@/lib/domain/opinion/correction-plan';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { placeDirectory } from '../places/place-directory';
import { type CorrectionOutcome, correctItems } from './correct-items';
import { fitFingerprintKey } from './fingerprint';

export type ApplyInput = {
  /** Those of a plan that somebody said yes to, as they were offered. */
  readonly corrections: readonly Pick<OfferedCorrection, 'id' | 'basis' | 'set'>[];
  readonly why: unknown;
  readonly door: Door;
  /** After every chunk that is kept for good. */
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
  /** Stops between chunks. */
  readonly signal?: AbortSignal;
};

const itemsAtOnce = 50;

/**
 * Does corrections that a file offered, each as `correctOpinion` does one, all for one reason: those whose items changed since are left
 * alone and told, like those not found. A chunk is a transaction of its own, so that it may be stopped or killed at any moment; the
 * same file sent again offers what is left. Throws `InvalidInput` for more than `mostOffered`, or a reason that is none.
 */
export async function applyCorrections(
  viewer: Viewer,
  { corrections, why, door, onProgress, signal }: ApplyInput,
  db: Db = database(),
): Promise<CorrectionsReceipt> {
  const scope = allow(viewer, 'opinion.correct');
  const forms = parseCorrections(corrections, why).sort((a, b) => a.id - b.id);
  const directory = await placeDirectory(db);
  const key = await fitFingerprintKey(db);
  let receipt: CorrectionsReceipt = {
    ...{ done: 0, same: 0, changedSince: [], notFound: [], refused: [] },
    left: forms.length,
  };
  for (let at = 0; at < forms.length && !signal?.aborted; at += itemsAtOnce) {
    const chunk = forms.slice(at, at + itemsAtOnce);
    const outcomes = await db.transaction(async (tx) => {
      await boundBy(tx, 'chunk');
      return correctItems(tx, scope, chunk, { directory, key, door });
    });
    receipt = withOutcomes(receipt, outcomes);
    onProgress?.({ done: forms.length - receipt.left, of: forms.length });
  }
  return receipt;
}

function withOutcomes(before: CorrectionsReceipt, outcomes: readonly CorrectionOutcome[]): CorrectionsReceipt {
  const idsOf = (is: (error: unknown) => boolean) =>
    outcomes.filter((one) => 'error' in one && is(one.error)).map(({ id }) => id);
  const isSame = (error: unknown) =>
    error instanceof InvalidInput && error.problems.some(({ code }) => code === 'nothing_changed');
  return {
    done: before.done + outcomes.filter((one) => 'done' in one).length,
    same: before.same + idsOf(isSame).length,
    changedSince: [...before.changedSince, ...idsOf((error) => error instanceof Conflict)],
    notFound: [...before.notFound, ...idsOf((error) => error instanceof NotFound)],
    refused: [...before.refused, ...idsOf((error) => error instanceof InvalidInput && !isSame(error))],
    left: before.left - outcomes.length,
  };
}
