import { boundBy } from '@/db/bound-by';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { clockWitnesses, dueCounts, noteTermsKept, removeDue, type Termed, termed } from '@/db/queries/expire-texts';
import { besideWriters } from '@/db/queries/removal-turn';
import { forgetWords } from '@/db/queries/search-words';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { refuseUnlikelyClock } from '@/lib/domain/unlikely-clock';

export type ExpiryInput = {
  /** Only counts. */
  readonly dryRun?: boolean;
  /** Items in one transaction, 1 to 9999. */
  readonly batchSize?: number;
  /** What is answered leaves out what is kept apart, as the audit does: others than the operator read it. */
  readonly withoutApart?: boolean;
  /** Somebody has looked at the clock, and it is right. */
  readonly clockIsRight?: boolean;
  /** After every batch that is in the database for good; `of` is how much there was at the start. */
  readonly onProgress?: (progress: ExpiryProgress) => void;
  /** Stops between batches. */
  readonly signal?: AbortSignal;
};

export type ExpiryProgress = Readonly<Record<Termed, number>> & { readonly of: Readonly<Record<Termed, number>> };

/**
 * How many items lost their words, how many reports who sent them, and how many corrections why they were made; in a dry
 * run, how many would. `left` is what was due and is still there.
 */
export type ExpiryReceipt = Readonly<Record<Termed, number>> & { readonly left: number; readonly dryRun: boolean };

const usualBatch = 500;

/**
 * Removes what units keep only for a term and have kept that long, in the viewer's unit and below, or everywhere for
 * upkeep: the words of an item, its link and reasons, and who reported it. It counts on as before. Each batch is a
 * transaction of its own, so that it may be stopped or killed at any moment and run again, beside others too. `now` is
 * the database's clock unless given. Throws `UnlikelyClock` before anything is removed.
 */
export async function expireTexts(
  viewer: Viewer,
  input: ExpiryInput = {},
  db: Db = database(),
  now?: Date,
): Promise<ExpiryReceipt> {
  const scope = allow(viewer, 'text.expire');
  const clock = await clockWitnesses(db, scope);
  const at = now ?? clock.now;
  if (!input.clockIsRight) refuseUnlikelyClock(at, clock.last ?? clock.newest);
  const { withoutApart = false } = input;
  const asked = { now: at, withoutApart };
  const of = await countDue(db, scope, asked);
  if (input.dryRun) return { ...of, left: sumOf(of), dryRun: true };
  const limit = Math.min(Math.max(Math.trunc(input.batchSize ?? usualBatch) || usualBatch, 1), 9999);
  const gone = { texts: 0, reporters: 0, whys: 0 };
  for (const kind of termed) {
    let after = 0;
    while (!input.signal?.aborted) {
      const batch = await expireBatch(db, scope, kind, { now: at, after, limit });
      if (!batch) break;
      gone[kind] += withoutApart ? batch.others : batch.n;
      after = batch.last;
      input.onProgress?.({ ...gone, of });
    }
  }
  await forgetWords(db, scope);
  await noteTermsKept(db, scope, at);
  return { ...gone, left: sumOf(await countDue(db, scope, asked)), dryRun: false };
}

/** Goes through whole tables. */
function countDue(db: Db, scope: Scope, asked: Parameters<typeof dueCounts>[2]) {
  return db.transaction(async (tx) => {
    await boundBy(tx, 'upkeep');
    return dueCounts(tx, scope, asked);
  });
}

function expireBatch(db: Db, scope: Scope, kind: Termed, batch: Parameters<typeof removeDue>[3]) {
  return db.transaction(async (tx) => {
    await boundBy(tx, 'upkeep');
    await besideWriters(tx, scope);
    const removed = await removeDue(tx, scope, kind, batch);
    if (removed) await record(tx, scope, 'terms', { [kind]: removed.others });
    return removed;
  });
}

const sumOf = ({ texts, reporters, whys }: Readonly<Record<Termed, number>>) => texts + reporters + whys;
