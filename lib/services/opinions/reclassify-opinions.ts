import { setImmediate } from 'node:timers/promises';
import { boundBy } from '@/db/bound-by';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { changeOpinions, lockedOpinions } from '@/db/queries/change-opinions';
import { outdatedCount, outdatedTexts } from '@/db/queries/reclassify';
import type { Reread } from '@/lib/domain/opinion/read-again';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { placeDirectory } from '../places/place-directory';
import { lexiconInUse } from '../words/lexicon-in-use';
import { rereadOpinion } from './reread-opinion';
import { textReader } from './text-reader';

export type ReclassifyInput = {
  /** Items in one transaction, 1 to 9999. */
  readonly batchSize?: number;
  /** After every batch that is in the database for good; `of` is how many there were to read at the start. */
  readonly onProgress?: (progress: Omit<ReclassifyReceipt, 'left'> & { readonly of: number }) => void;
  /** Stops between batches. */
  readonly signal?: AbortSignal;
};

export type ReclassifyReceipt = {
  readonly read: number;
  /** Those whose sentiment, topics, flags or place are now others. */
  readonly changed: number;
  /** Those holding something a person set, which stayed. */
  readonly kept: number;
  /** Those still read with another lexicon, when it was stopped. */
  readonly left: number;
};

const usualBatch = 500;
const textsPerBreath = 50;

/**
 * Reads again, with the present lexicon, every item of the viewer's area that was read with another. What a person set
 * stays; counts move with what changes. Each batch is a transaction of its own, so it may be stopped or killed at any
 * moment and run again. Safe beside writers and a second run.
 */
export async function reclassifyOpinions(
  viewer: Viewer,
  input: ReclassifyInput = {},
  db: Db = database(),
): Promise<ReclassifyReceipt> {
  const scope = allow(viewer, 'opinion.reclassify');
  const directory = await placeDirectory(db);
  const lexicon = await lexiconInUse(db, scope);
  const { version } = lexicon;
  const readText = textReader(directory, lexicon, db);
  const limit = Math.min(Math.max(Math.trunc(input.batchSize ?? usualBatch) || usualBatch, 1), 9999);
  const of = await outdatedCount(db, scope, version);
  const total = { read: 0, changed: 0, kept: 0 };
  let after = 0;
  while (!input.signal?.aborted) {
    const texts = await outdatedTexts(db, scope, { version, after, limit });
    const last = texts.at(-1);
    if (!last) break;
    const readings = new Map<number, ReadText>();
    for (const [n, text] of texts.entries()) {
      if (n % textsPerBreath === 0) await setImmediate();
      readings.set(text.id, { text: text.text, reread: await readText(text) });
    }
    const batch = await keepReadings(db, scope, directory, { version, readings });
    total.read += batch.read;
    total.changed += batch.changed;
    total.kept += batch.kept;
    after = last.id;
    input.onProgress?.({ ...total, of });
  }
  // Own keywords may have changed meanwhile: what was read with those before is to be read again.
  return { ...total, left: await outdatedCount(db, scope, (await lexiconInUse(db, scope)).version) };
}

type ReadText = { readonly text: string; readonly reread: Reread };

/** Keeps the readings of those that nobody else has read again meanwhile. */
async function keepReadings(
  db: Db,
  scope: Scope,
  directory: PlaceDirectory,
  { version, readings }: { readonly version: string; readonly readings: ReadonlyMap<number, ReadText> },
) {
  return db.transaction(async (tx) => {
    await boundBy(tx, 'chunk');
    const locked = await lockedOpinions(tx, scope, [...readings.keys()], version);
    const rereads = locked.flatMap((opinion) => {
      const read = readings.get(opinion.id);
      // Other words may have taken the place of those that were read.
      return read?.text === opinion.text ? [rereadOpinion(directory, opinion, read.reread)] : [];
    });
    const next = rereads.map((reread) => reread.next);
    await changeOpinions(tx, scope, next);
    const told = countsOf(rereads.filter(({ wasApart }) => !wasApart));
    if (next.length > 0) await record(tx, scope, `lexicon:${version}`, told);
    return { read: next.length, ...countsOf(rereads) };
  });
}

const countsOf = (rereads: readonly ReturnType<typeof rereadOpinion>[]) => ({
  changed: rereads.filter(({ isChanged }) => isChanged).length,
  kept: rereads.filter(({ next }) => next.corrected.length > 0).length,
});
